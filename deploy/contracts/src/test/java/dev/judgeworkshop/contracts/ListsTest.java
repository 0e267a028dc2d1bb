package dev.judgeworkshop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No list without an end: every array in the answer of a GET is a page of a list ({@code skip} from
 * 0, {@code limit} 1 to 200 and 50 when nothing is said, {@code total} beside the {@code items}
 * unless services ask each other), or {@code short-lists.csv} says what keeps it short. Exports are
 * text, sent row by row.
 */
class ListsTest {

  private static final String ROOT = "(root)";
  private static final Set<String> SHORT = shortLists();

  @ParameterizedTest
  @ValueSource(strings = {"workshops", "traces", "discovery", "annotations", "judge"})
  void haveAnEnd(String service) {
    List<String> endless = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    for (Read read : reads(Contract.parse(Contract.today(service)))) {
      for (String array : read.arrays()) {
        String line = String.join(" | ", service, read.path(), array);
        boolean page = array.equals("items") && read.isPage();
        if (!page && !SHORT.contains(line)) {
          endless.add(line);
        }
        if (!page) {
          named.add(line);
        }
      }
    }
    assertThat(endless).as("neither a page nor known to be short").isEmpty();
    assertThat(SHORT.stream().filter(line -> line.startsWith(service + " ")))
        .as("lines of short-lists.csv that name an array")
        .allMatch(named::contains);
  }

  /** A test that finds nothing would let everything pass. */
  @Test
  void noticesALimitThatIsTooHighAndATotalThatIsMissing() {
    String traces = Contract.today("traces");

    assertThat(pages(traces)).contains("/api/v1/traces");
    assertThat(pages(traces.replace("\"maximum\" : 200", "\"maximum\" : 201"))).isEmpty();
    assertThat(pages(traces.replace("\"total\" :", "\"count\" :")))
        .isNotEmpty()
        .allMatch(path -> path.startsWith("/internal/"));
  }

  private static List<String> pages(String contract) {
    return reads(Contract.parse(contract)).stream().filter(Read::isPage).map(Read::path).toList();
  }

  /**
   * A GET and its answer.
   *
   * @param path as the document has it
   * @param parameters of the operation
   * @param schema of the answer, no reference
   */
  private record Read(String path, JsonNode parameters, JsonNode schema) {

    List<String> arrays() {
      if (isArray(schema)) {
        return List.of(ROOT);
      }
      return schema.path("properties").properties().stream()
          .filter(property -> isArray(property.getValue()))
          .map(property -> property.getKey())
          .toList();
    }

    boolean isPage() {
      JsonNode limit = parameter("limit");
      JsonNode skip = parameter("skip");
      boolean counted = schema.at("/properties/total").isObject();
      return limit.path("minimum").asInt() == 1
          && limit.path("maximum").asInt() == 200
          && limit.path("default").asInt() == 50
          && skip.has("minimum")
          && skip.path("minimum").asInt() == 0
          && (counted || path.startsWith("/internal/"));
    }

    private JsonNode parameter(String name) {
      for (JsonNode parameter : parameters) {
        if (parameter.path("name").asText().equals(name)) {
          return parameter.path("schema");
        }
      }
      return parameters.path("none");
    }

    private static boolean isArray(JsonNode schema) {
      return Stream.of(schema.path("type"))
          .flatMap(type -> type.isArray() ? type.valueStream() : Stream.of(type))
          .anyMatch(type -> type.asText().equals("array"));
    }
  }

  private static List<Read> reads(JsonNode contract) {
    List<Read> reads = new ArrayList<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode get = path.getValue().path("get");
              JsonNode schema =
                  get.at("/responses/200/content").path("application/json").path("schema");
              reads.add(
                  new Read(path.getKey(), get.path("parameters"), resolved(contract, schema)));
            });
    return reads;
  }

  private static JsonNode resolved(JsonNode contract, JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : contract.at(reference.substring(1));
  }

  private static Set<String> shortLists() {
    Path file = Path.of("src/test/resources/short-lists.csv");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> Objects.requireNonNull(line.substring(0, line.lastIndexOf(" | "))))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
