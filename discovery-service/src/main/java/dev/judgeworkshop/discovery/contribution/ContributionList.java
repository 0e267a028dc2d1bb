package dev.judgeworkshop.discovery.contribution;

import dev.judgeworkshop.discovery.rights.Reader;

/**
 * A list that the reader was let in to.
 *
 * @param filter what it shows, restricted to what the reader may see
 * @param reader who reads it
 * @param total the number of rows that match
 * @param state what it is told apart by
 * @param <F> which contributions it lists
 */
public record ContributionList<F>(F filter, Reader reader, long total, String state) {}
