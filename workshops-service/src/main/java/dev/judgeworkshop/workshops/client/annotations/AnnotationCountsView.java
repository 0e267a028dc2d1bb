package dev.judgeworkshop.workshops.client.annotations;

/**
 * How far the scoring of a workshop is.
 *
 * @param questions how many questions the rubric has
 * @param annotations how many annotations there are
 */
public record AnnotationCountsView(long questions, long annotations) {}
