package dev.judgeworkshop.annotations.suggestion;

import dev.judgeworkshop.model.ScaleType;
import org.jspecify.annotations.Nullable;

/**
 * A question as a model suggests it.
 *
 * @param title 1 to 200 characters
 * @param description at most 2,000 characters
 * @param scale what it is answered on
 * @param reason why it matters
 */
record SuggestedQuestion(
    String title, String description, ScaleType scale, @Nullable String reason) {}
