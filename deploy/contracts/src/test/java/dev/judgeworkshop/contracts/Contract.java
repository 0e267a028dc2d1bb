package dev.judgeworkshop.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The committed OpenAPI documents of the services. */
final class Contract {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Contract() {}

  /** The contract of the last release, as it was written then. */
  static String released(String service) {
    return read(service, "released.json");
  }

  /** The contract of today's code. */
  static String today(String service) {
    return read(service, "openapi.json");
  }

  static JsonNode parse(String document) {
    try {
      return JSON.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String service, String file) {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("repository")));
    try {
      return Files.readString(root.resolve(service + "-service/openapi").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
