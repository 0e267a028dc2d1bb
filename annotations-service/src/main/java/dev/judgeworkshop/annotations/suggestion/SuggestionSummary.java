package dev.judgeworkshop.annotations.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.ScaleType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A suggested rubric question; at most eight come of one run.
 *
 * @param id its id
 * @param runId the run that it came of
 * @param title short
 * @param description what to look at
 * @param scale what it is answered on
 * @param reason why it matters, in the model's words
 * @param state what has become of it
 * @param questionId the question that it has become
 */
@Schema(
    name = "Suggestion",
    requiredProperties = {"id", "runId", "title", "description", "scale", "state"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuggestionSummary(
    UUID id,
    UUID runId,
    String title,
    String description,
    ScaleType scale,
    @Nullable String reason,
    SuggestionState state,
    @Nullable UUID questionId) {}
