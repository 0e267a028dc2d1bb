package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import dev.judgeworkshop.workshops.user.UserResponse;
import dev.judgeworkshop.workshops.user.UserService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives tokens to those who prove who they are. */
@ApplicationScoped
class AuthService {

  private static final String BEARER = "Bearer";
  private static final String CLIENT_CREDENTIALS = "client_credentials";

  private final UserService users;
  private final ServiceClients services;
  private final TokenIssuer tokens;
  private final WorkshopsConfig config;

  AuthService(
      UserService users, ServiceClients services, TokenIssuer tokens, WorkshopsConfig config) {
    this.users = users;
    this.services = services;
    this.tokens = tokens;
    this.config = config;
  }

  /** Fails with 401 {@code login-failed}. */
  Uni<SessionResponse> login(LoginRequest request) {
    return users.authenticate(request.email(), request.password()).map(this::session);
  }

  private SessionResponse session(UserResponse user) {
    return new SessionResponse(
        tokens.forUser(user), BEARER, config.userTokenLifetime().toSeconds(), user);
  }

  /** Throws 400 for another grant, 401 {@code invalid-client}. */
  ServiceTokenResponse serviceToken(TokenRequest request) {
    if (!CLIENT_CREDENTIALS.equals(request.grantType())) {
      throw AuthProblems.unsupportedGrant();
    }
    String service = request.clientId();
    String secret = request.clientSecret();
    if (service == null || secret == null || !services.knows(service, secret)) {
      throw AuthProblems.invalidClient();
    }
    return new ServiceTokenResponse(
        tokens.forService(service), BEARER, config.serviceTokenLifetime().toSeconds());
  }
}
