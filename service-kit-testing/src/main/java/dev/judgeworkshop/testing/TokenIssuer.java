package dev.judgeworkshop.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.List;
import java.util.Map;

/**
 * The stand-in for workshops-service's {@code /api/v1/auth}: key set, discovery document and the
 * client credentials grant. It is not reset between tests.
 */
final class TokenIssuer {

  private static final String PATH = "/api/v1/auth";

  private TokenIssuer() {}

  /** The issuer's name and address; starts it on the first call. */
  static String address() {
    return JvmWide.call(TokenIssuer.class, "start");
  }

  static String start() {
    return Running.ADDRESS;
  }

  private static String startServer() {
    SigningKey key = SigningKey.shared();
    ClientCredentialsGrant grant = new ClientCredentialsGrant();
    WireMockServer server =
        new WireMockServer(options().dynamicPort().extensions(grant).disableRequestJournal());
    server.start();
    String address = "http://localhost:" + server.port() + PATH;
    grant.signWith(new Tokens(address, key));
    server.stubFor(get(PATH + "/jwks").willReturn(okJson(key.publicKeySet())));
    server.stubFor(
        get(PATH + "/.well-known/openid-configuration").willReturn(okJson(discovery(address))));
    server.stubFor(
        post(PATH + "/token").willReturn(okJson("{}").withTransformers(grant.getName())));
    return address;
  }

  private static String discovery(String address) {
    return Json.write(
        Map.of(
            "issuer",
            address,
            "jwks_uri",
            address + "/jwks",
            "token_endpoint",
            address + "/token",
            "id_token_signing_alg_values_supported",
            List.of("RS256")));
  }

  private static final class Running {
    static final String ADDRESS = startServer();
  }
}
