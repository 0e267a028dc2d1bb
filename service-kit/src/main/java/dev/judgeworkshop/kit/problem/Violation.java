package dev.judgeworkshop.kit.problem;

/**
 * One field of a request that is at fault.
 *
 * @param field the field in the client's words, e.g. {@code ratings[2].value} or {@code limit}
 * @param message what is wrong with it
 */
public record Violation(String field, String message) {}
