package dev.judgeworkshop.judge.prompt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a model is asked by a version.
 *
 * @param modelProviderId which provider; null: the workshop's default one
 * @param temperature 0 for the most likely answer
 * @param maxTokens the longest answer
 * @param seed for providers that offer one; null sends none
 * @param similarExamples whether the most similar rated tuning traces are shown for each trace
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"temperature", "maxTokens", "similarExamples"})
public record PromptParameters(
    @Nullable UUID modelProviderId,
    double temperature,
    int maxTokens,
    @Nullable Integer seed,
    boolean similarExamples) {

  /** How a derived version asks: the most likely answer of the workshop's default model. */
  public static final PromptParameters STANDARD = new PromptParameters(null, 0, 1024, null, false);
}
