package dev.judgeworkshop.discovery.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * New groups: one by hand, or those of a suggestion. All are made, or none.
 *
 * @param workshopId the workshop
 * @param groups 1 to 50 groups; no item is in two of them
 */
@Schema(name = "CreateDraftGroups")
public record CreateGroupsRequest(
    @NotNull UUID workshopId,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid SaveGroupRequest> groups) {}
