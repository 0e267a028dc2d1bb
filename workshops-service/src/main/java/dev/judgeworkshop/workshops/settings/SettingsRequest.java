package dev.judgeworkshop.workshops.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a workshop as a whole.
 *
 * @param randomOrder what a new round does when the transition does not say
 * @param participantNotes whether participants may write notes
 * @param followUpQuestions whether they are asked follow-up questions
 * @param inputPath JSONPath to the input's text; absent for the built-in rules
 * @param outputPath JSONPath to the output's text; absent for the built-in rules
 * @param defaultModelProviderId the workshop's provider that is used when none is named
 */
@Schema(name = "SaveSettings")
public record SettingsRequest(
    @NotNull @Valid RandomOrder randomOrder,
    @NotNull Boolean participantNotes,
    @NotNull Boolean followUpQuestions,
    @Size(min = 1, max = 500)
        @Pattern(regexp = "[^\\p{Cc}]*", message = "must not have control characters")
        @Nullable String inputPath,
    @Size(min = 1, max = 500)
        @Pattern(regexp = "[^\\p{Cc}]*", message = "must not have control characters")
        @Nullable String outputPath,
    @Nullable UUID defaultModelProviderId) {}
