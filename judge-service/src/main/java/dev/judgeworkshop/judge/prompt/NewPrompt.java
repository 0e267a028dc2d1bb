package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version that is to be made.
 *
 * @param workshopId the workshop
 * @param questionId the rubric question
 * @param questionTitle the question's title as it stands
 * @param scaleType the question's scale
 * @param kind how it comes to a rating
 * @param text its instructions
 * @param parentId the version it was made from; null when derived from the question
 * @param parameters how its model is asked
 * @param examples what it shows
 */
public record NewPrompt(
    UUID workshopId,
    UUID questionId,
    String questionTitle,
    ScaleType scaleType,
    JudgeKind kind,
    String text,
    @Nullable UUID parentId,
    PromptParameters parameters,
    List<PromptExample> examples) {}
