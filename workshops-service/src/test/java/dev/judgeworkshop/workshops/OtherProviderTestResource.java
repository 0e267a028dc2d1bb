package dev.judgeworkshop.workshops;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * What an operator sets to have people at an OpenID Connect provider: nothing but configuration.
 * The argument {@code discovery} is {@code true} by default; without it the paths are configured.
 */
public final class OtherProviderTestResource implements QuarkusTestResourceLifecycleManager {

  private final WorkshopTestResource common = new WorkshopTestResource();
  private String discovery = "true";

  @Override
  public void init(Map<String, String> initArgs) {
    discovery = initArgs.getOrDefault("discovery", discovery);
  }

  @Override
  public Map<String, String> start() {
    common.init(Map.of("service", "workshops_with_provider"));
    Map<String, String> config = new HashMap<>(common.start());
    String issuer = OidcProvider.start();
    config.put("BUILT_IN_ACCOUNTS", "false");
    config.put("OIDC_SERVER_URL", issuer);
    config.put("OIDC_ISSUER", issuer);
    config.put("OIDC_DISCOVERY", discovery);
    if (!Boolean.parseBoolean(discovery)) {
      config.put("OIDC_JWKS_PATH", "/certs");
      config.put("OIDC_TOKEN_PATH", "/access-token");
    }
    config.put("OIDC_AUDIENCE", OidcProvider.audience());
    config.put("OIDC_EMAIL_CLAIM", "mail");
    config.put("SERVICE_CLIENT_SECRET", OidcProvider.CLIENT_SECRET);
    return config;
  }

  @Override
  public void stop() {
    common.stop();
  }
}
