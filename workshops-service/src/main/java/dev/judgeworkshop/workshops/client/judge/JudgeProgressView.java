package dev.judgeworkshop.workshops.client.judge;

/**
 * How far the judges are.
 *
 * @param evaluationRuns how many there are
 * @param running how many of them run now
 * @param alignments how many there are
 */
public record JudgeProgressView(long evaluationRuns, long running, long alignments) {}
