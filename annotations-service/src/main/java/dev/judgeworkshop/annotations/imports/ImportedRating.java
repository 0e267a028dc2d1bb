package dev.judgeworkshop.annotations.imports;

import org.jspecify.annotations.Nullable;

/**
 * A rating as a file has it.
 *
 * @param question the question's id or its title
 * @param value a number, as it was written
 * @param text the answer to a FREEFORM question
 * @param comment on the answer
 */
record ImportedRating(
    String question, @Nullable String value, @Nullable String text, @Nullable String comment) {}
