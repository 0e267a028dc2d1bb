package dev.judgeworkshop.testing;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * RFC 6749, section 4.4: a service's id and secret, in the form or as Basic credentials, for a
 * service token. Every service has the same secret in tests.
 */
final class ClientCredentialsGrant implements ResponseDefinitionTransformerV2 {

  /** The secret that all services present. */
  static final String SECRET = "test-service-secret";

  private static final String BASIC = "Basic ";

  private volatile @Nullable Tokens tokens;

  void signWith(Tokens signer) {
    this.tokens = signer;
  }

  @Override
  public String getName() {
    return "client-credentials-grant";
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Map<String, String> form = parameters(event.getRequest());
    Tokens signer = tokens;
    if (!"client_credentials".equals(form.get("grant_type")) || signer == null) {
      return answer(400, Map.of("error", "unsupported_grant_type"));
    }
    String client = form.get("client_id");
    if (client == null || !SECRET.equals(form.get("client_secret"))) {
      return answer(401, Map.of("error", "invalid_client"));
    }
    return answer(
        200,
        Map.of(
            "access_token", signer.ofService(client),
            "token_type", "Bearer",
            "expires_in", Tokens.LIFETIME.toSeconds()));
  }

  private static ResponseDefinition answer(int status, Map<String, Object> body) {
    return new ResponseDefinitionBuilder()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withHeader("Cache-Control", "no-store")
        .withBody(Json.write(body))
        .build();
  }

  private static Map<String, String> parameters(Request request) {
    Map<String, String> found = new HashMap<>();
    for (String pair : request.getBodyAsString().split("&")) {
      String[] sides = pair.split("=", 2);
      found.put(decoded(sides[0]), sides.length == 2 ? decoded(sides[1]) : "");
    }
    String header = request.getHeader("Authorization");
    if (header != null && header.startsWith(BASIC)) {
      byte[] credentials = Base64.getDecoder().decode(header.substring(BASIC.length()));
      String[] sides = new String(credentials, StandardCharsets.UTF_8).split(":", 2);
      found.put("client_id", decoded(sides[0]));
      found.put("client_secret", decoded(sides[sides.length - 1]));
    }
    return found;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
