package dev.judgeworkshop.judge.run;

import java.math.BigDecimal;

/**
 * What a run's calls have used since the last time.
 *
 * @param inputTokens of the questions
 * @param outputTokens of the answers
 * @param cost by the provider's prices
 */
public record RunUsage(long inputTokens, long outputTokens, BigDecimal cost) {}
