package dev.judgeworkshop.discovery.progress;

/**
 * How much there is in a workshop.
 *
 * @param feedback number of feedback
 * @param findings number of findings
 * @param notes number of notes
 * @param draftItems number of draft rubric items
 * @param people how many have done something
 * @param completed how many of them have marked discovery as complete
 */
public record Contributions(
    long feedback, long findings, long notes, long draftItems, long people, long completed) {}
