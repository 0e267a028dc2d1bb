package dev.judgeworkshop.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What workshops-service answers to {@code GET
 * /internal/v1/workshops/{workshopId}/members/{userId}}. Services cache it for a while: use new ids
 * in each test instead of changing the membership of old ones.
 *
 * @param role {@code FACILITATOR}, {@code SME} or {@code PARTICIPANT}
 * @param phase for instance {@code ANNOTATION}
 * @param state {@code OPEN} or {@code PAUSED}
 * @param round counted from 1; 0 before the first
 * @param activeDatasetId the open round's dataset, absent before the first round
 * @param randomOrder whether each person sees the traces in an order of their own
 * @param workshopVersion the version that the transition was decided on
 * @param tokenVersion tokens that carry a lower one have been revoked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StubMembership(
    UUID workshopId,
    UUID userId,
    String role,
    String phase,
    String state,
    int round,
    @Nullable UUID activeDatasetId,
    boolean randomOrder,
    long workshopVersion,
    long tokenVersion) {

  /** In an open workshop, in its first round, without an active dataset. */
  public static StubMembership of(UUID workshopId, UUID userId, String role, String phase) {
    return new StubMembership(workshopId, userId, role, phase, "OPEN", 1, null, false, 1, 0);
  }

  /** The same in a workshop that is paused. */
  public StubMembership paused() {
    return new StubMembership(
        workshopId,
        userId,
        role,
        phase,
        "PAUSED",
        round,
        activeDatasetId,
        randomOrder,
        workshopVersion,
        tokenVersion);
  }

  /** The same in this round over this dataset. */
  public StubMembership inRound(int number, UUID datasetId) {
    return new StubMembership(
        workshopId,
        userId,
        role,
        phase,
        state,
        number,
        datasetId,
        randomOrder,
        workshopVersion,
        tokenVersion);
  }

  /** The same where each person has an order of their own. */
  public StubMembership inRandomOrder() {
    return new StubMembership(
        workshopId,
        userId,
        role,
        phase,
        state,
        round,
        activeDatasetId,
        true,
        workshopVersion,
        tokenVersion);
  }

  /** The same at this version of the workshop. */
  public StubMembership atVersion(long version) {
    return new StubMembership(
        workshopId,
        userId,
        role,
        phase,
        state,
        round,
        activeDatasetId,
        randomOrder,
        version,
        tokenVersion);
  }

  /** The same after the person has logged out everywhere: older tokens are revoked. */
  public StubMembership afterRevocation(long version) {
    return new StubMembership(
        workshopId,
        userId,
        role,
        phase,
        state,
        round,
        activeDatasetId,
        randomOrder,
        workshopVersion,
        version);
  }
}
