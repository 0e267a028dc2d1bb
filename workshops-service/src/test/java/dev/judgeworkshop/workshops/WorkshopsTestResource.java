package dev.judgeworkshop.workshops;

import dev.judgeworkshop.testing.WorkshopTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every service's tests have, but with the real issuer: the service under test itself, which
 * therefore has to know its own port before it starts.
 */
public final class WorkshopsTestResource implements QuarkusTestResourceLifecycleManager {

  private final WorkshopTestResource common = new WorkshopTestResource();

  @Override
  public Map<String, String> start() {
    common.init(Map.of("service", "workshops"));
    Map<String, String> config = new HashMap<>(common.start());
    int port = freePort();
    String issuer = "http://localhost:" + port + "/api/v1/auth";
    config.put("quarkus.http.test-port", Integer.toString(port));
    config.put("OIDC_SERVER_URL", issuer);
    config.put("OIDC_ISSUER", issuer);
    config.put("SIGNING_KEY_FILE", newFolder() + "/keys/signing.json");
    for (String service : List.of("WORKSHOPS", "TRACES", "DISCOVERY", "ANNOTATIONS", "JUDGE")) {
      config.put("SERVICE_SECRET_" + service, "secret-of-" + service);
    }
    config.put("LOGIN_LIMIT_PER_ADDRESS", "40");
    config.put("DELETION_SWEEP_DELAY", "PT1S");
    config.put("SERVICE_CLIENT_SECRET", "secret-of-WORKSHOPS");
    return config;
  }

  @Override
  public void stop() {
    common.stop();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String newFolder() {
    try {
      return Files.createTempDirectory("workshops-service").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
