package dev.judgeworkshop.annotations.adjudication;

import java.util.UUID;

/** What an adjudication is unique by. */
record AdjudicationKey(UUID workshopId, UUID questionId, UUID traceId) {}
