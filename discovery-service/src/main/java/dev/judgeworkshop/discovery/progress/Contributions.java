package dev.judgeworkshop.discovery.progress;

/**
 * How much there is.
 *
 * @param feedback number of feedback
 * @param findings number of findings
 */
public record Contributions(long feedback, long findings) {}
