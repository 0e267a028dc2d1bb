package dev.judgeworkshop.annotations.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating that was given elsewhere.
 *
 * @param questionId a question of the rubric
 * @param value on its scale
 * @param text the answer to a FREEFORM question
 * @param comment on the answer
 */
public record EarlierRating(
    UUID questionId, @Nullable Integer value, @Nullable String text, @Nullable String comment) {}
