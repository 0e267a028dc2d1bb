package dev.judgeworkshop.discovery.client.workshops;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a person.
 *
 * @param id the person
 * @param displayName how they are shown to others; null when nobody has this id
 */
public record UserNameView(UUID id, @Nullable String displayName) {}
