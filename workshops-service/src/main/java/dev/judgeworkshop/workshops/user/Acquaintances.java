package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.deadline.SharedResult;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * People of an OpenID Connect provider: a row is made when a valid token of somebody unknown comes
 * along, so that they can be found by e-mail and shown by name, and follows what later tokens say.
 */
@ApplicationScoped
class Acquaintances {

  private static final int MAX_EMAIL = 254;
  private static final int MAX_NAME = 100;

  private final UserRepository users;
  private final WorkshopsConfig config;
  private final InstantSource clock;

  Acquaintances(UserRepository users, WorkshopsConfig config, InstantSource clock) {
    this.users = users;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Fails with 401 when the token tells no verified e-mail, 409 when somebody else has it already.
   */
  Uni<Void> meet(UUID userId, JsonWebToken token) {
    String email = email(token);
    return met(userId, email, name(token, email)).replaceWithVoid();
  }

  @SharedResult
  @CacheResult(cacheName = "acquaintances")
  Uni<Boolean> met(UUID userId, String email, String name) {
    return store(userId, email, name);
  }

  @WithTransaction
  Uni<Boolean> store(UUID userId, String email, String name) {
    return users
        .meet(userId, email, name, clock.instant())
        .replaceWith(true)
        .onFailure(UserProblems::isEmailTaken)
        .transform(UserProblems::emailTaken);
  }

  private String email(JsonWebToken token) {
    @Nullable String email = text(token, config.emailClaim());
    if (email == null || !email.contains("@") || email.length() > MAX_EMAIL) {
      throw UserProblems.emailMissing(config.emailClaim());
    }
    if ("false".equals(text(token, "email_verified"))) {
      throw UserProblems.emailUnverified();
    }
    return email;
  }

  private String name(JsonWebToken token, String email) {
    @Nullable String name = text(token, config.nameClaim());
    String oneLine = (name == null ? email : name).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    return oneLine.isBlank() ? email : oneLine.substring(0, Math.min(MAX_NAME, oneLine.length()));
  }

  /** Claims come as text, numbers, or JSON values that print with quotes. */
  private static @Nullable String text(JsonWebToken token, String claim) {
    @Nullable Object value = token.getClaim(claim);
    return value == null ? null : value.toString().replaceAll("^\"|\"$", "").strip();
  }
}
