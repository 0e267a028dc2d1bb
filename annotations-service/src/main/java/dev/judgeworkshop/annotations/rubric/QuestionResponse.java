package dev.judgeworkshop.annotations.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of the rubric.
 *
 * @param id stays the same in every version
 * @param position its place in the form, from 0
 * @param title short
 * @param description what to look at; may be empty
 * @param scale what it is answered on
 * @param required whether an annotation must answer it
 * @param guidance how to apply it
 * @param evidenceTraceIds the traces that gave rise to it; may be empty
 */
@Schema(
    name = "Question",
    requiredProperties = {
      "id",
      "position",
      "title",
      "description",
      "scale",
      "required",
      "evidenceTraceIds"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionResponse(
    UUID id,
    int position,
    String title,
    String description,
    Scale scale,
    boolean required,
    @Nullable Guidance guidance,
    List<UUID> evidenceTraceIds) {}
