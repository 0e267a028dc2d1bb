package dev.judgeworkshop.judge.evaluation;

/**
 * How many held-out traces two runs rated the same way.
 *
 * @param truth what the humans said
 * @param before what the first run's judge said
 * @param after what the second run's judge said
 * @param traces how many
 */
public record PairCount(int truth, int before, int after, long traces) {}
