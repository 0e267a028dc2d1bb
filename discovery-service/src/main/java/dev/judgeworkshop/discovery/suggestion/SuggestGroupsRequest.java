package dev.judgeworkshop.discovery.suggestion;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for a suggestion.
 *
 * @param workshopId the workshop
 */
@Schema(name = "SuggestDraftGroups")
public record SuggestGroupsRequest(@NotNull UUID workshopId) {}
