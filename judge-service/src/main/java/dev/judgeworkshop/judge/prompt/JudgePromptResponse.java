package dev.judgeworkshop.judge.prompt;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.ScaleType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a judge.
 *
 * @param id the version
 * @param workshopId the workshop
 * @param questionId the rubric question that it judges
 * @param questionTitle the question's title when the version was made
 * @param scaleType the question's scale
 * @param kind how it comes to a rating
 * @param number counted from 1 per question
 * @param text its instructions with the variables {@code {{inputs}} {{outputs}} {{context}}
 *     {{rubric}}}
 * @param parentId the version it was made from; absent when derived from the question
 * @param createdAt when
 * @param parameters how its model is asked
 * @param examples the rated tuning traces that it shows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "JudgePrompt",
    requiredProperties = {
      "id",
      "workshopId",
      "questionId",
      "questionTitle",
      "scaleType",
      "kind",
      "number",
      "text",
      "createdAt",
      "parameters",
      "examples"
    })
public record JudgePromptResponse(
    UUID id,
    UUID workshopId,
    UUID questionId,
    String questionTitle,
    ScaleType scaleType,
    JudgeKind kind,
    int number,
    String text,
    @Nullable UUID parentId,
    Instant createdAt,
    PromptParameters parameters,
    List<PromptExample> examples) {}
