package dev.judgeworkshop.judge.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Whether longer outputs are rated higher.
 *
 * @param spearman rank correlation of length and rating; null when one of them never varies
 * @param traces how many were rated
 */
public record LengthCorrelation(@Nullable Double spearman, long traces) {}
