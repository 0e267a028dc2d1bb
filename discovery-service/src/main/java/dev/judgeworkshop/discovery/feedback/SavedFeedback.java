package dev.judgeworkshop.discovery.feedback;

/**
 * The outcome of a save.
 *
 * @param isNew whether this save was the first
 * @param feedback what is stored now
 */
record SavedFeedback(boolean isNew, FeedbackResponse feedback) {}
