package dev.judgeworkshop.workshops.user;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account, without its secrets.
 *
 * @param id the user
 * @param email as it was typed at registration
 * @param displayName 1 to 100 characters
 * @param createdAt when it was registered
 */
@Schema(
    name = "User",
    requiredProperties = {"id", "email", "displayName", "createdAt"})
public record UserResponse(UUID id, String email, String displayName, Instant createdAt) {}
