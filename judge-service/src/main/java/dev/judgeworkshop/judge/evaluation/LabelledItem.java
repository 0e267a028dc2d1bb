package dev.judgeworkshop.judge.evaluation;

import java.util.UUID;

/**
 * A judged trace with an uncontested truth.
 *
 * @param traceId the trace
 * @param truth what the humans said
 * @param value what the judge said
 */
public record LabelledItem(UUID traceId, int truth, int value) {}
