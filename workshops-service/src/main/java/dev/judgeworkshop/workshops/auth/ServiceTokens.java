package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Tokens for services that present their secret. */
@ApplicationScoped
class ServiceTokens {

  private static final String BEARER = "Bearer";

  private final ServiceClients clients;
  private final TokenIssuer tokens;
  private final WorkshopsConfig config;

  ServiceTokens(ServiceClients clients, TokenIssuer tokens, WorkshopsConfig config) {
    this.clients = clients;
    this.tokens = tokens;
    this.config = config;
  }

  /** Throws 401 {@code invalid-client}. */
  ServiceTokenResponse give(@Nullable String service, @Nullable String secret) {
    if (service == null || secret == null || !clients.knows(service, secret)) {
      throw AuthProblems.invalidClient();
    }
    return new ServiceTokenResponse(
        tokens.forService(service), BEARER, config.serviceTokenLifetime().toSeconds());
  }
}
