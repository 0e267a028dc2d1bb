package dev.judgeworkshop.annotations.agreement;

import java.util.UUID;

/**
 * All ratings of one question on one trace, as the repository reads them: one row of the grouped
 * statement.
 *
 * @param questionId the question
 * @param traceId the trace
 * @param raterIds who rated
 * @param values what they gave, in the same order
 */
record TraceRatings(UUID questionId, UUID traceId, UUID[] raterIds, Short[] values) {}
