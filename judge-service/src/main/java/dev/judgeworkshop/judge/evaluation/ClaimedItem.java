package dev.judgeworkshop.judge.evaluation;

import java.util.UUID;

/**
 * An item that a worker has claimed, with the text to judge.
 *
 * @param traceId the trace
 * @param input what the application was asked
 * @param output what it answered
 * @param context what it knew
 */
public record ClaimedItem(UUID traceId, String input, String output, String context) {}
