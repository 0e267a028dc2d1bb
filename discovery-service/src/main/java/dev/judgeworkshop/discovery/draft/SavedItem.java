package dev.judgeworkshop.discovery.draft;

/**
 * The outcome of a promotion.
 *
 * @param isNew false when the same was promoted before
 * @param item what is stored now
 */
record SavedItem(boolean isNew, DraftRubricItemResponse item) {}
