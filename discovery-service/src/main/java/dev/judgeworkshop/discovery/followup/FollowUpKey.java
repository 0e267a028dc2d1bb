package dev.judgeworkshop.discovery.followup;

import java.util.UUID;

/**
 * Which question.
 *
 * @param feedbackId the feedback that it is about
 * @param position 1 to 3
 */
record FollowUpKey(UUID feedbackId, int position) {}
