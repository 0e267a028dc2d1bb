package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import dev.judgeworkshop.workshops.user.Account;
import dev.judgeworkshop.workshops.user.UserService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Log-ins that last: families of refresh tokens. */
@ApplicationScoped
class SessionService {

  private static final Logger LOG = Logger.getLogger(SessionService.class);
  private static final String BEARER = "Bearer";

  private final LoginSessionRepository sessions;
  private final UserService users;
  private final TokenIssuer tokens;
  private final WorkshopsConfig config;
  private final InstantSource clock;

  SessionService(
      LoginSessionRepository sessions,
      UserService users,
      TokenIssuer tokens,
      WorkshopsConfig config,
      InstantSource clock) {
    this.sessions = sessions;
    this.users = users;
    this.tokens = tokens;
    this.config = config;
    this.clock = clock;
  }

  /** What a presented token led to; an ended family is committed before the caller is told. */
  record Renewal(@Nullable UUID userId, @Nullable RefreshToken next) {

    static final Renewal REFUSED = new Renewal(null, null);
  }

  /** A new family. */
  @WithTransaction
  Uni<StartedSession> start(Account account) {
    Instant now = clock.instant();
    UUID userId = account.user().id();
    RefreshToken first = RefreshToken.ofNewFamily();
    return sessions
        .deleteExpiredOf(userId, now)
        .chain(
            () ->
                sessions.persist(
                    new LoginSession(first, userId, now, config.refreshTokenLifetime())))
        .replaceWith(() -> started(account, first));
  }

  /** Fails with 401 {@code session-ended} for whatever is not the newest token of a family. */
  Uni<StartedSession> renew(@Nullable RefreshToken presented) {
    return presented == null
        ? Uni.createFrom().failure(AuthProblems.sessionEnded())
        : exchange(presented).chain(this::answer);
  }

  private Uni<StartedSession> answer(Renewal renewal) {
    return renewal.userId() == null
        ? Uni.createFrom().failure(AuthProblems.sessionEnded())
        : users.account(renewal.userId()).map(account -> started(account, renewal.next()));
  }

  @WithTransaction
  Uni<Renewal> exchange(RefreshToken presented) {
    return sessions
        .lock(presented.family())
        .chain(
            session ->
                session == null
                    ? Uni.createFrom().item(Renewal.REFUSED)
                    : exchange(session, presented));
  }

  private Uni<Renewal> exchange(LoginSession session, RefreshToken presented) {
    Instant now = clock.instant();
    return switch (session.use(presented, now)) {
      case CURRENT -> {
        RefreshToken next = presented.next();
        session.renew(next, now, config.refreshTokenLifetime());
        yield Uni.createFrom().item(new Renewal(session.userId(), next));
      }
      case JUST_RENEWED -> Uni.createFrom().item(new Renewal(session.userId(), null));
      case REUSED -> {
        LOG.warnf("A used refresh token of user %s came again; its family ends", session.userId());
        yield end(presented).replaceWith(Renewal.REFUSED);
      }
      case EXPIRED -> end(presented).replaceWith(Renewal.REFUSED);
    };
  }

  /** Ends one log-in; one that has ended already stays ended. */
  @WithTransaction
  Uni<Void> end(@Nullable RefreshToken presented) {
    return presented == null
        ? Uni.createFrom().voidItem()
        : sessions.delete("id", presented.family()).replaceWithVoid();
  }

  /** Ends all log-ins of a person and revokes their access tokens, both or neither. */
  @WithTransaction
  Uni<Void> endAll(UUID userId) {
    return users.revokeTokens(userId).chain(() -> sessions.deleteOf(userId));
  }

  /** After a password change, which has revoked the access tokens: one new log-in, no other. */
  @WithTransaction
  Uni<StartedSession> startOnly(Account account) {
    return sessions.deleteOf(account.user().id()).chain(() -> start(account));
  }

  private StartedSession started(Account account, @Nullable RefreshToken refreshToken) {
    SessionResponse body =
        new SessionResponse(
            tokens.forUser(account),
            BEARER,
            config.userTokenLifetime().toSeconds(),
            account.user());
    return new StartedSession(body, refreshToken);
  }
}
