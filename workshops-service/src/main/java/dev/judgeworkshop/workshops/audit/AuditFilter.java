package dev.judgeworkshop.workshops.audit;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries.
 *
 * @param action of one kind
 * @param actorId by one person
 */
public record AuditFilter(
    @QueryParam("action") @Nullable AuditAction action,
    @QueryParam("actorId") @Nullable UUID actorId) {

  /** A cursor is good for the same workshop and filter only. */
  String scope(UUID workshopId) {
    return "audit?workshop=" + workshopId + "&action=" + action + "&actor=" + actorId;
  }
}
