package dev.judgeworkshop.local.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the gateway needs to know.
 *
 * @param host the address to listen on, {@code 127.0.0.1} unless the machine shall be reachable
 * @param port the public port
 * @param routes the folder with the HTTPRoute files, searched in all its sub-folders
 * @param frontend the built web application
 * @param backends base URL by the backend name that the HTTPRoute files use
 * @param limits the largest bodies
 * @param instanceId what readiness answers, so that nobody takes a stranger for this process
 * @param contentSecurityPolicy sent with every file of the web application
 */
record GatewayConfig(
    String host,
    int port,
    Path routes,
    Path frontend,
    Map<String, URI> backends,
    BodyLimits limits,
    String instanceId,
    String contentSecurityPolicy) {

  /** The backend name that stands for the files of the web application. */
  static final String FRONTEND = "frontend";

  private static final String DEFAULT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  GatewayConfig {
    backends = Map.copyOf(backends);
  }

  /**
   * Reads {@code HTTP_HOST, HTTP_PORT, GATEWAY_ROUTES, FRONTEND_FOLDER, WORKSHOPS_URL …,
   * INSTANCE_ID, BODY_LIMIT, IMPORT_BODY_LIMIT, CONTENT_SECURITY_POLICY}.
   *
   * @throws IllegalArgumentException naming the key that is missing or wrong
   */
  static GatewayConfig fromEnvironment(Map<String, String> environment) {
    return new GatewayConfig(
        environment.getOrDefault("HTTP_HOST", "127.0.0.1"),
        (int) number(environment, "HTTP_PORT", 8080),
        Path.of(required(environment, "GATEWAY_ROUTES")),
        Path.of(required(environment, "FRONTEND_FOLDER")),
        backends(environment),
        new BodyLimits(
            number(environment, "BODY_LIMIT", BodyLimits.DEFAULT.other()),
            number(environment, "IMPORT_BODY_LIMIT", BodyLimits.DEFAULT.imports())),
        required(environment, "INSTANCE_ID"),
        environment.getOrDefault("CONTENT_SECURITY_POLICY", DEFAULT_POLICY));
  }

  private static Map<String, URI> backends(Map<String, String> environment) {
    Map<String, URI> backends = new LinkedHashMap<>();
    for (String name : new String[] {"workshops", "traces", "discovery", "annotations", "judge"}) {
      String key = name.toUpperCase(java.util.Locale.ROOT) + "_URL";
      backends.put(name + "-service", URI.create(required(environment, key)));
    }
    return backends;
  }

  private static String required(Map<String, String> environment, String key) {
    return Optional.ofNullable(environment.get(key))
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new IllegalArgumentException(key + " is not set"));
  }

  private static long number(Map<String, String> environment, String key, long fallback) {
    String value = environment.get(key);
    try {
      return value == null ? fallback : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(key + " is not a number: " + value, e);
    }
  }
}
