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
 * A workshop in the list of its member's workshops.
 *
 * @param id the workshop
 * @param name 1 to 200 characters
 * @param phase where it stands
 * @param state whether participants may write
 * @param round the round that is shown, from 1; 0 before the first
 * @param role what the caller is in it
 * @param archived whether it is put away
 * @param memberCount how many members it has
 * @param traces how many traces it has; absent when traces-service does not answer
 * @param annotations how many annotations it has; absent when annotations-service does not answer
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
      "archived",
      "memberCount",
      "createdAt"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkshopSummary(
    UUID id,
    String name,
    Phase phase,
    WorkshopState state,
    int round,
    Role role,
    boolean archived,
    int memberCount,
    @Nullable Long traces,
    @Nullable Long annotations,
    Instant createdAt) {

  /** As this service knows it. */
  WorkshopSummary(
      UUID id,
      String name,
      Phase phase,
      WorkshopState state,
      int round,
      Role role,
      boolean archived,
      int memberCount,
      Instant createdAt) {
    this(id, name, phase, state, round, role, archived, memberCount, null, null, createdAt);
  }

  WorkshopSummary counted(@Nullable Long newTraces, @Nullable Long newAnnotations) {
    return new WorkshopSummary(
        id,
        name,
        phase,
        state,
        round,
        role,
        archived,
        memberCount,
        newTraces,
        newAnnotations,
        createdAt);
  }
}
