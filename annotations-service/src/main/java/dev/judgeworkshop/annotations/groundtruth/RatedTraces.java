package dev.judgeworkshop.annotations.groundtruth;

import java.util.List;

/**
 * Traces with what their raters say, from one snapshot.
 *
 * @param traces in the order of their ids
 * @param version one more with every change of a rating or an adjudication of the workshop
 */
record RatedTraces(List<RatedTrace> traces, long version) {}
