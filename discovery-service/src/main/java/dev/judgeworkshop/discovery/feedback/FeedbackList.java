package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.discovery.rights.Reader;

/**
 * A list of feedback that the reader was let in to.
 *
 * @param filter what it shows, restricted to what the reader may see
 * @param reader who reads it
 * @param total the number of rows that match
 * @param state what it is told apart by
 */
record FeedbackList(FeedbackFilter filter, Reader reader, long total, String state) {}
