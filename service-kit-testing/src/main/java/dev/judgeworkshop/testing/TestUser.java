package dev.judgeworkshop.testing;

import java.util.Locale;
import java.util.UUID;

/**
 * A person in a test. Rights come from a {@link StubMembership}, not from here.
 *
 * @param id the token's {@code sub}
 * @param email unique per user made by {@link #named}
 * @param name shown to others
 */
public record TestUser(UUID id, String email, String name) {

  /** A new user with a random id and an e-mail address made of both. */
  public static TestUser named(String name) {
    UUID id = UUID.randomUUID();
    String local = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
    return new TestUser(id, local + "-" + id.toString().substring(0, 8) + "@example.org", name);
  }
}
