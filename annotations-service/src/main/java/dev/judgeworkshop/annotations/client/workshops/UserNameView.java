package dev.judgeworkshop.annotations.client.workshops;

import java.util.UUID;

/**
 * How a user is shown to others.
 *
 * @param id the user
 * @param displayName the name
 */
record UserNameView(UUID id, String displayName) {}
