package dev.judgeworkshop.kit.identity;

import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Where memberships come from: workshops-service's own table there, a call to workshops-service
 * everywhere else.
 */
public interface MembershipSource {

  /**
   * Looks a membership up.
   *
   * @param workshopId the workshop
   * @param userId the user
   * @return the membership; fails with a 404 problem when there is none, or with what kept the
   *     look-up from an answer: a failing look-up refuses, it never allows
   */
  Uni<Membership> find(UUID workshopId, UUID userId);
}
