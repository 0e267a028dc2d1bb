package dev.judgeworkshop.annotations.client.workshops;

import java.util.UUID;

/**
 * Something that is written down before it is done.
 *
 * @param actorId who does it
 * @param action what it is, in workshops-service's words
 * @param detail what of
 */
record AuditEntry(UUID actorId, String action, String detail) {}
