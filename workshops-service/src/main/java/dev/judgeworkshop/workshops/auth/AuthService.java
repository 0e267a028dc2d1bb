package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.auth.LoginLimit.Attempt;
import dev.judgeworkshop.workshops.user.BuiltInAccounts;
import dev.judgeworkshop.workshops.user.KnownAccounts;
import dev.judgeworkshop.workshops.user.UserService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets a token. Nobody does here when accounts are with an OpenID Connect provider. */
@ApplicationScoped
class AuthService {

  private static final String CLIENT_CREDENTIALS = "client_credentials";

  private final BuiltInAccounts builtIn;
  private final UserService users;
  private final KnownAccounts accounts;
  private final SessionService sessions;
  private final LoginLimit limit;
  private final ServiceTokens services;

  AuthService(
      BuiltInAccounts builtIn,
      UserService users,
      KnownAccounts accounts,
      SessionService sessions,
      LoginLimit limit,
      ServiceTokens services) {
    this.builtIn = builtIn;
    this.users = users;
    this.accounts = accounts;
    this.sessions = sessions;
    this.limit = limit;
    this.services = services;
  }

  /** Fails with 401 {@code login-failed}, or 429 before the password is looked at. */
  Uni<StartedSession> login(LoginRequest request, String address) {
    builtIn.requireBuiltIn();
    Attempt attempt = limit.take(request.email(), address);
    return users
        .authenticate(request.email(), request.password())
        .invoke(attempt::giveBack)
        .chain(sessions::start);
  }

  /** The next access token and the next refresh token, for the newest one. */
  Uni<StartedSession> refresh(@Nullable String cookie) {
    builtIn.requireBuiltIn();
    return sessions.renew(RefreshToken.parse(cookie));
  }

  Uni<Void> logout(@Nullable String cookie) {
    builtIn.requireBuiltIn();
    return sessions.end(RefreshToken.parse(cookie));
  }

  Uni<Void> logoutEverywhere(UUID userId) {
    builtIn.requireBuiltIn();
    return sessions.endAll(userId).call(() -> accounts.forget(userId));
  }

  /** Ends every other log-in. Fails with 400 for a wrong password, which counts as an attempt. */
  Uni<StartedSession> changePassword(UUID userId, ChangePasswordRequest request, String address) {
    builtIn.requireBuiltIn();
    return users
        .get(userId)
        .map(user -> limit.take(user.email(), address))
        .chain(attempt -> replacePassword(userId, request).invoke(attempt::giveBack));
  }

  private Uni<StartedSession> replacePassword(UUID userId, ChangePasswordRequest request) {
    return users
        .changePassword(userId, request.currentPassword(), request.newPassword())
        .chain(sessions::startOnly)
        .call(() -> accounts.forget(userId));
  }

  /** Throws 400 for another grant, 401 {@code invalid-client}. */
  ServiceTokenResponse serviceToken(TokenRequest request) {
    builtIn.requireBuiltIn();
    if (!CLIENT_CREDENTIALS.equals(request.grantType())) {
      throw AuthProblems.unsupportedGrant();
    }
    return services.give(request.clientId(), request.clientSecret());
  }
}
