package dev.judgeworkshop.local.e2e.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of a committed API document.
 *
 * @param service the service's full name
 * @param method in capitals
 * @param path with its parameters as {@code {}}, whatever they are called
 */
record Endpoint(String service, String method, String path) {

  static final List<String> SERVICES =
      List.of(
          "workshops-service",
          "traces-service",
          "discovery-service",
          "annotations-service",
          "judge-service");

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  static Endpoint of(String service, String method, String path) {
    return new Endpoint(service, method, path.replaceAll("\\{[^}]*}", "{}"));
  }

  /** Every operation of every service. */
  static List<Endpoint> all(Path root) throws IOException {
    List<Endpoint> found = new ArrayList<>();
    for (String service : SERVICES) {
      JsonNode paths =
          new ObjectMapper()
              .readTree(root.resolve(service).resolve("openapi/openapi.json").toFile())
              .path("paths");
      for (Map.Entry<String, JsonNode> path : paths.properties()) {
        path.getValue()
            .fieldNames()
            .forEachRemaining(
                method -> {
                  if (METHODS.contains(method)) {
                    found.add(of(service, method.toUpperCase(), path.getKey()));
                  }
                });
      }
    }
    return found;
  }

  boolean isInternal() {
    return path.startsWith("/internal/");
  }

  /** As a line of the table begins. */
  @Override
  public String toString() {
    return service + " | " + method + " | " + path;
  }
}
