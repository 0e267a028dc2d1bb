package dev.judgeworkshop.traces.client.workshops;

import java.util.UUID;

/**
 * Something that people may want to know of later.
 *
 * @param actorId who did it
 * @param action what was done
 * @param detail how much of it
 */
record AuditEntryRequest(UUID actorId, String action, Deleted detail) {

  /**
   * How much was deleted.
   *
   * @param traces how many traces
   */
  record Deleted(long traces) {}
}
