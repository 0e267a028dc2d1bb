package dev.judgeworkshop.traces.client.workshops;

import dev.judgeworkshop.model.Role;
import java.util.UUID;

/**
 * A member of a workshop.
 *
 * @param userId the person
 * @param role what they are there
 */
public record MemberView(UUID userId, Role role) {}
