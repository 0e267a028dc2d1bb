package dev.judgeworkshop.judge.completion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.judge.client.models.ChatRole;
import dev.judgeworkshop.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model, on behalf of another service.
 *
 * @param purpose what for; tokens and costs are counted by it
 * @param messages the chat, 1 to 100 messages of at most 400,000 characters
 * @param jsonSchema what the answer must look like; absent for text
 * @param maxTokens the longest answer, 1 to 32,000
 * @param temperature 0 to 2; 0 when absent
 * @param timeout an ISO duration, at most 60 s
 */
@Schema(name = "Completion")
record CompletionRequest(
    @NotNull Purpose purpose,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Message> messages,
    @Nullable JsonNode jsonSchema,
    @Min(1) @Max(32_000) int maxTokens,
    @Nullable @DecimalMin("0") @DecimalMax("2") BigDecimal temperature,
    @NotNull Duration timeout) {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Checks what has no annotation. */
  void check() {
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
      throw Problem.badRequest("timeout", "must be more than 0 and at most 60 s");
    }
    if (jsonSchema != null && !jsonSchema.isNull() && !jsonSchema.isObject()) {
      throw Problem.badRequest("jsonSchema", "must be an object");
    }
  }

  boolean wantsJson() {
    return jsonSchema != null && jsonSchema.isObject();
  }

  /** What other services ask models for. */
  enum Purpose {
    FOLLOW_UP,
    ANALYSIS,
    GROUPING,
    RUBRIC_SUGGESTION
  }

  /**
   * One message.
   *
   * @param role who speaks
   * @param content the text
   */
  record Message(@NotNull ChatRole role, @NotNull @Size(max = 400_000) String content) {}
}
