package dev.judgeworkshop.kit.client;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.quarkus.rest.client.reactive.ReactiveClientHeadersFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * For calls in the service's own name: its token (client credentials, kept until shortly before it
 * expires), the correlation id, the time left.
 */
@ApplicationScoped
public class ServiceHeaders extends ReactiveClientHeadersFactory {

  private final OidcClient issuer;
  private volatile TokensHelper tokens = new TokensHelper();

  ServiceHeaders(OidcClient issuer) {
    this.issuer = issuer;
  }

  @Override
  public Uni<MultivaluedMap<String, String>> getHeaders(
      MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
    MultivaluedMap<String, String> headers = PassedOn.headers();
    return tokens
        .getTokens(issuer)
        .onFailure(OidcClientException.class)
        .transform(refused -> new PeerUnavailable("The token issuer gave no token."))
        .map(Tokens::getAccessToken)
        .invoke(token -> headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token))
        .replaceWith(headers);
  }

  /** A peer refused the token in hand, its key may be gone: the next call asks for a new one. */
  void forgetToken() {
    tokens = new TokensHelper();
  }
}
