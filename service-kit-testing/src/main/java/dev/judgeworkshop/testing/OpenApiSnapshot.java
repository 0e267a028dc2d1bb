package dev.judgeworkshop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The committed OpenAPI document of a service, {@code openapi/openapi.json} in its module: what
 * clients generate their types from. Run the test with {@code -Dopenapi.update=true} to write it
 * anew, and read the difference before it is committed.
 */
public final class OpenApiSnapshot {

  private static final Path SNAPSHOT = Path.of("openapi", "openapi.json");

  private OpenApiSnapshot() {}

  /** Compares the running service's document with the committed one. */
  public static void verify() {
    String current =
        RestAssured.given()
            .accept("application/json")
            .get("/q/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .strip()
            .concat("\n");
    if (Boolean.getBoolean("openapi.update")) {
      write(current);
    }
    assertThat(SNAPSHOT).as("run with -Dopenapi.update=true and read the difference").exists();
    assertThat(current)
        .as(
            "the API differs from its snapshot: run with -Dopenapi.update=true, read the difference")
        .isEqualTo(read());
  }

  private static String read() {
    try {
      return Files.readString(SNAPSHOT);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(String document) {
    try {
      Files.createDirectories(SNAPSHOT.getParent());
      Files.writeString(SNAPSHOT, document);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
