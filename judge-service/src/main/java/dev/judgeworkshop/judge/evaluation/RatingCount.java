package dev.judgeworkshop.judge.evaluation;

/**
 * How often a judge gave a rating to traces without a truth.
 *
 * @param value the rating
 * @param traces how many
 */
public record RatingCount(int value, long traces) {}
