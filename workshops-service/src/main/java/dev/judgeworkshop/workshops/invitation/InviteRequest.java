package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.model.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to be invited.
 *
 * @param workshopId into which workshop
 * @param email only an account with this e-mail can accept
 * @param role what the member will be
 */
@Schema(name = "Invite")
public record InviteRequest(
    @NotNull UUID workshopId,
    @NotNull
        @Size(max = 254)
        @Pattern(
            regexp = "[^\\s\\p{Cc}@]{1,64}@[^\\s\\p{Cc}@.]+(\\.[^\\s\\p{Cc}@.]+)+",
            message = "must be an e-mail address")
        String email,
    @NotNull Role role) {}
