package dev.judgeworkshop.traces.client.workshops;

import java.util.UUID;

/**
 * Something that people may want to know of later.
 *
 * @param actorId who did it
 * @param action what was done
 * @param detail in words
 */
record AuditEntryRequest(UUID actorId, String action, String detail) {}
