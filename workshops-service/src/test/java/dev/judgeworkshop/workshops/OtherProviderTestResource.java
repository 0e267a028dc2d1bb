package dev.judgeworkshop.workshops;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * What an operator sets to have people at an OpenID Connect provider: nothing but configuration.
 */
public final class OtherProviderTestResource implements QuarkusTestResourceLifecycleManager {

  private final WorkshopTestResource common = new WorkshopTestResource();

  @Override
  public Map<String, String> start() {
    common.init(Map.of("service", "workshops_with_provider"));
    Map<String, String> config = new HashMap<>(common.start());
    String issuer = OidcProvider.start();
    config.put("BUILT_IN_ACCOUNTS", "false");
    config.put("OIDC_SERVER_URL", issuer);
    config.put("OIDC_ISSUER", issuer);
    config.put("OIDC_DISCOVERY", "true");
    config.put("OIDC_JWKS_PATH", "/certs");
    config.put("OIDC_AUDIENCE", OidcProvider.audience());
    config.put("OIDC_EMAIL_CLAIM", "mail");
    return config;
  }

  @Override
  public void stop() {
    common.stop();
  }
}
