package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new member who has an account already.
 *
 * @param email the account's e-mail, whatever its case
 * @param role what the member will be
 */
@Schema(name = "AddMember")
public record AddMemberRequest(
    @NotNull
        @Size(max = 254)
        @Pattern(regexp = "[^\\p{Cc}]*", message = "must not have control characters")
        String email,
    @NotNull Role role) {}
