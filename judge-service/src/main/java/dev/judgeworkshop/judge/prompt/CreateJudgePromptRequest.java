package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new version: derived from a rubric question as it stands, or written.
 *
 * @param workshopId the workshop
 * @param questionId the rubric question
 * @param kind how the judge comes to a rating
 * @param text instructions with {@code {{inputs}} {{outputs}} {{context}} {{rubric}}}; absent:
 *     those of the parent, or derived from the question; LLM only
 * @param parentId the version of the same question that this one was made from
 * @param modelProviderId which provider asks; absent: the parent's, else the workshop's default
 * @param temperature 0 to 2; 0 when absent
 * @param maxTokens the longest answer, 16 to 32,000; 1,024 when absent
 * @param seed for providers that offer one
 * @param exampleTraceIds at most 20 tuning traces with an uncontested truth, shown with it
 * @param similarExamples whether each trace's 5 most similar rated tuning traces are shown as well
 */
@Schema(name = "CreateJudgePrompt")
public record CreateJudgePromptRequest(
    @NotNull UUID workshopId,
    @NotNull UUID questionId,
    @NotNull JudgeKind kind,
    @Nullable @Size(min = 1, max = 50_000) String text,
    @Nullable UUID parentId,
    @Nullable UUID modelProviderId,
    @Nullable @DecimalMin("0") @DecimalMax("2") BigDecimal temperature,
    @Nullable @Min(16) @Max(32_000) Integer maxTokens,
    @Nullable Integer seed,
    @Nullable @Size(max = 20) List<@NotNull UUID> exampleTraceIds,
    @Nullable Boolean similarExamples) {

  /** Checks what has no annotation. */
  void check() {
    String fault = text == null ? null : PromptTemplate.fault(text);
    if (fault != null) {
      throw Problem.badRequest("text", fault);
    }
    if (text != null && kind != JudgeKind.LLM) {
      throw Problem.badRequest("text", "is for judges that ask an LLM");
    }
  }

  PromptParameters parameters(PromptParameters inherited) {
    return new PromptParameters(
        modelProviderId == null ? inherited.modelProviderId() : modelProviderId,
        temperature == null ? inherited.temperature() : temperature.doubleValue(),
        Objects.requireNonNullElse(maxTokens, inherited.maxTokens()),
        seed == null ? inherited.seed() : seed,
        Objects.requireNonNullElse(similarExamples, inherited.similarExamples()));
  }

  List<UUID> examples() {
    return exampleTraceIds == null ? List.of() : exampleTraceIds.stream().distinct().toList();
  }
}
