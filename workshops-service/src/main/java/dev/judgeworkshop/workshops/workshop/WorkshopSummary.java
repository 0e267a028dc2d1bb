package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.model.WorkshopState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A workshop in the list of its member's workshops.
 *
 * @param id the workshop
 * @param name 1 to 200 characters
 * @param phase where it stands
 * @param state whether participants may write
 * @param round the round that is shown, from 1; 0 before the first
 * @param role what the caller is in it
 * @param memberCount how many members it has
 * @param createdAt when it was created
 */
@Schema(
    requiredProperties = {
      "id",
      "name",
      "phase",
      "state",
      "round",
      "role",
      "memberCount",
      "createdAt"
    })
public record WorkshopSummary(
    UUID id,
    String name,
    Phase phase,
    WorkshopState state,
    int round,
    Role role,
    int memberCount,
    Instant createdAt) {}
