package dev.judgeworkshop.annotations.client.workshops;

import dev.judgeworkshop.model.Role;
import java.util.UUID;

/**
 * A member of a workshop.
 *
 * @param userId the person
 * @param email unique, compared case-insensitively
 * @param role what the person is in this workshop
 */
public record MemberView(UUID userId, String email, Role role) {

  /**
   * Whether this member may annotate.
   *
   * @return false for facilitators, who supervise
   */
  public boolean annotates() {
    return role != Role.FACILITATOR;
  }
}
