package dev.judgeworkshop.annotations.rubric;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question of the rubric.
 *
 * @param id stays the same in every version
 * @param position its place in the form, from 0
 * @param title short
 * @param description what to look at; may be empty
 * @param scale what it is answered on
 * @param required whether an annotation must answer it
 */
@Schema(
    name = "Question",
    requiredProperties = {"id", "position", "title", "description", "scale", "required"})
public record QuestionResponse(
    UUID id, int position, String title, String description, Scale scale, boolean required) {}
