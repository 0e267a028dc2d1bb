package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member of a workshop.
 *
 * @param userId the user
 * @param email the user's e-mail
 * @param displayName the user's name
 * @param role what the member is in this workshop
 * @param joinedAt since when
 * @param version of this membership; the ETag
 */
@Schema(
    name = "Member",
    requiredProperties = {"userId", "email", "displayName", "role", "joinedAt", "version"})
public record MemberResponse(
    UUID userId, String email, String displayName, Role role, Instant joinedAt, long version) {}
