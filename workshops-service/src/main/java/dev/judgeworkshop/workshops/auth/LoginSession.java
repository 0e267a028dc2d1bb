package dev.judgeworkshop.workshops.auth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One log-in: a family of refresh tokens, of which the newest is good. An older one shows that the
 * token was copied, except for a moment after the change, when a second tab may still send it.
 */
@Entity
@Table(name = "login_session")
class LoginSession {

  /** How long after its use a token may come again, from a tab that did not know of the new one. */
  static final Duration OVERLAP = Duration.ofSeconds(10);

  /** What a token that is presented turns out to be. */
  enum Use {
    /** The newest one. */
    CURRENT,
    /** The one before it, within {@link #OVERLAP}. */
    JUST_RENEWED,
    /** An older one: somebody else has used it, or uses it now. */
    REUSED,
    /** Too old. */
    EXPIRED
  }

  @Id private UUID id;
  private UUID userId;
  private String tokenHash;
  private @Nullable String previousHash;
  private Instant startedAt;
  private Instant renewedAt;
  private Instant expiresAt;

  /** For Hibernate. */
  protected LoginSession() {}

  LoginSession(RefreshToken first, UUID userId, Instant now, Duration lifetime) {
    this.id = first.family();
    this.userId = userId;
    this.tokenHash = first.hash();
    this.startedAt = now;
    this.renewedAt = now;
    this.expiresAt = now.plus(lifetime);
  }

  Use use(RefreshToken presented, Instant now) {
    String hash = presented.hash();
    if (!now.isBefore(expiresAt)) {
      return Use.EXPIRED;
    }
    if (hash.equals(tokenHash)) {
      return Use.CURRENT;
    }
    return hash.equals(previousHash) && now.isBefore(renewedAt.plus(OVERLAP))
        ? Use.JUST_RENEWED
        : Use.REUSED;
  }

  void renew(RefreshToken next, Instant now, Duration lifetime) {
    previousHash = tokenHash;
    tokenHash = next.hash();
    renewedAt = now;
    expiresAt = now.plus(lifetime);
  }

  UUID userId() {
    return userId;
  }
}
