package dev.judgeworkshop.workshops.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a workshop.
 *
 * @param workshopId the workshop
 * @param version of the settings alone; the ETag
 * @param randomOrder what a new round does when the transition does not say
 * @param participantNotes whether participants may write notes
 * @param followUpQuestions whether they are asked follow-up questions
 * @param inputPath JSONPath to the input's text; absent for the built-in rules
 * @param outputPath JSONPath to the output's text; absent for the built-in rules
 * @param defaultModelProviderId the provider that is used when none is named
 */
@Schema(
    name = "Settings",
    requiredProperties = {
      "workshopId",
      "version",
      "randomOrder",
      "participantNotes",
      "followUpQuestions"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettingsResponse(
    UUID workshopId,
    long version,
    RandomOrder randomOrder,
    boolean participantNotes,
    boolean followUpQuestions,
    @Nullable String inputPath,
    @Nullable String outputPath,
    @Nullable UUID defaultModelProviderId) {}
