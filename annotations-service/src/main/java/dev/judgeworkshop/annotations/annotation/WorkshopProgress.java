package dev.judgeworkshop.annotations.annotation;

/**
 * How far a workshop is.
 *
 * @param annotations how many annotations it has
 * @param changes how many saves there were: whatever is computed from annotations is good until
 *     this number changes
 */
public record WorkshopProgress(long annotations, long changes) {}
