package dev.judgeworkshop.judge.judging;

import java.util.UUID;

/**
 * A tuning trace that is similar to the one that is judged.
 *
 * @param traceId the tuning trace
 * @param rating what the humans said of it
 * @param similarity the rank of its text, above 0; comparable for one trace only
 */
record Neighbour(UUID traceId, int rating, double similarity) {}
