package dev.judgeworkshop.discovery.followup;

import dev.judgeworkshop.discovery.text.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to a follow-up question.
 *
 * @param answer 1 to 10,000 characters, not blank; line breaks are kept
 */
@Schema(name = "AnswerFollowUp")
public record AnswerRequest(
    @NotBlank
        @Size(max = Texts.LONGEST)
        @Pattern(regexp = Texts.STORABLE, message = Texts.NOT_STORABLE)
        String answer) {}
