package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.user.UserResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A successful login.
 *
 * @param accessToken for the header {@code Authorization: Bearer}
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds from now
 * @param user who logged in
 */
@Schema(
    name = "Session",
    requiredProperties = {"accessToken", "tokenType", "expiresIn", "user"})
public record SessionResponse(
    String accessToken, String tokenType, long expiresIn, UserResponse user) {}
