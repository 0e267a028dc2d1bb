package dev.judgeworkshop.workshops.user;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a user is shown to others.
 *
 * @param id the user
 * @param displayName 1 to 100 characters
 */
@Schema(requiredProperties = {"id", "displayName"})
public record UserName(UUID id, String displayName) {}
