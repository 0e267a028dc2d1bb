package dev.judgeworkshop.annotations.rubric;

/**
 * What a save led to.
 *
 * @param rubric as it is stored now
 * @param created whether it is the workshop's first
 */
record SavedRubric(RubricResponse rubric, boolean created) {}
