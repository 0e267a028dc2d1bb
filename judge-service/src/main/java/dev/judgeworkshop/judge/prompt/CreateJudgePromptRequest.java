package dev.judgeworkshop.judge.prompt;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for a new version, derived from a rubric question as it stands.
 *
 * @param workshopId the workshop
 * @param questionId the rubric question
 * @param kind how the judge comes to a rating
 */
@Schema(name = "CreateJudgePrompt")
public record CreateJudgePromptRequest(
    @NotNull UUID workshopId, @NotNull UUID questionId, @NotNull JudgeKind kind) {}
