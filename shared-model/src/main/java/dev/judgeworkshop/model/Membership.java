package dev.judgeworkshop.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every service needs to know of a person in a workshop before it answers: workshops-service
 * gives it, the others cache it for a short, bounded time.
 *
 * @param workshopId the workshop
 * @param userId the member
 * @param role what the member is in this workshop
 * @param phase the workshop's phase
 * @param state whether participants may write
 * @param round the round of the current phase, from 1; 0 before the first
 * @param activeDatasetId the dataset of the current round; absent before the first
 * @param randomOrder whether each person walks the dataset in an order of their own
 * @param workshopVersion the version of the workshop that this answer was read from
 * @param tokenVersion tokens of this person that carry a lower one have been revoked; 0 before the
 *     first revocation
 */
public record Membership(
    UUID workshopId,
    UUID userId,
    Role role,
    Phase phase,
    WorkshopState state,
    int round,
    @Nullable UUID activeDatasetId,
    boolean randomOrder,
    long workshopVersion,
    long tokenVersion) {

  /**
   * Says whether this member runs the workshop.
   *
   * @return true for the role {@link Role#FACILITATOR}
   */
  @JsonIgnore
  public boolean isFacilitator() {
    return role == Role.FACILITATOR;
  }
}
