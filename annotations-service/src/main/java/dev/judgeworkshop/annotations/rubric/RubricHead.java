package dev.judgeworkshop.annotations.rubric;

/**
 * What tells one state of a rubric from another.
 *
 * @param version the current version
 * @param evidenceChanges how often evidence was taken out of versions that stand
 */
record RubricHead(long version, long evidenceChanges) {}
