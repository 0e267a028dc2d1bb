package dev.judgeworkshop.workshops.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation without its token, which nobody can see again.
 *
 * @param id the invitation
 * @param email only an account with this e-mail can accept
 * @param role what the member will be
 * @param state whether it can be accepted
 * @param invitedBy who invited
 * @param createdAt when
 * @param expiresAt until when it can be accepted
 * @param acceptedAt when it was accepted; absent before
 * @param version the ETag
 */
@Schema(
    requiredProperties = {
      "id",
      "email",
      "role",
      "state",
      "invitedBy",
      "createdAt",
      "expiresAt",
      "version"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationSummary(
    UUID id,
    String email,
    Role role,
    InvitationState state,
    UUID invitedBy,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant acceptedAt,
    long version) {}
