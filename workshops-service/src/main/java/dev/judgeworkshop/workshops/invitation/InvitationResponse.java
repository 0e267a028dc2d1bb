package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.model.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new invitation, the only time that its token is shown.
 *
 * @param id the invitation
 * @param workshopId into which workshop
 * @param email only an account with this e-mail can accept
 * @param role what the member will be
 * @param token to be handed to the person invited
 * @param expiresAt until when it can be accepted
 */
@Schema(
    name = "Invitation",
    requiredProperties = {"id", "workshopId", "email", "role", "token", "expiresAt"})
public record InvitationResponse(
    UUID id, UUID workshopId, String email, Role role, String token, Instant expiresAt) {}
