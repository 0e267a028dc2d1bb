package dev.judgeworkshop.discovery.feedback;

import java.util.UUID;

/**
 * What there is one feedback for.
 *
 * @param workshopId the workshop
 * @param traceId the trace
 * @param userId the person
 */
record FeedbackKey(UUID workshopId, UUID traceId, UUID userId) {}
