package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Role;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another role for a member.
 *
 * @param role what the member will be
 */
@Schema(name = "ChangeRole")
public record ChangeRoleRequest(@NotNull Role role) {}
