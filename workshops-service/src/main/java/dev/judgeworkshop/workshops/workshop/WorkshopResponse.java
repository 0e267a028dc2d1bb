package dev.judgeworkshop.workshops.workshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.model.WorkshopState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as one of its members sees it.
 *
 * @param id the workshop
 * @param name 1 to 200 characters
 * @param description at most 2,000 characters
 * @param phase where it stands
 * @param state whether participants may write
 * @param round the round that is shown, from 1; 0 before the first
 * @param activeDatasetId what that round is about; absent before the first
 * @param randomOrder whether each person walks the dataset in an order of their own
 * @param role what the caller is in it
 * @param archived whether it is put away: paused, and neither moved nor resumed
 * @param memberCount how many members it has, the caller among them
 * @param version counts every change, also of members; the ETag
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
@Schema(
    name = "Workshop",
    requiredProperties = {
      "id",
      "name",
      "phase",
      "state",
      "round",
      "randomOrder",
      "role",
      "archived",
      "memberCount",
      "version",
      "createdAt",
      "updatedAt"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkshopResponse(
    UUID id,
    String name,
    @Nullable String description,
    Phase phase,
    WorkshopState state,
    int round,
    @Nullable UUID activeDatasetId,
    boolean randomOrder,
    Role role,
    boolean archived,
    int memberCount,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
