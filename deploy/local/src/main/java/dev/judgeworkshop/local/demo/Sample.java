package dev.judgeworkshop.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sample's files. */
final class Sample {

  private static final ObjectMapper YAML = new YAMLMapper();

  private Sample() {}

  /** Everybody in it, and the workshop's name. */
  record People(WorkshopText workshop, Facilitator facilitator, List<Rater> raters) {}

  record WorkshopText(String name, String description) {}

  record Facilitator(String email, String displayName) {}

  record Rater(String key, String email, String displayName, String role) {}

  /** What people noticed in the discovery phase. */
  record Discovery(List<Feedback> feedback, List<Finding> findings) {}

  record Feedback(String trace, String by, String label, String reason) {}

  record Finding(String trace, String by, String category, String insight) {}

  record Question(String key, String title, String description, Scale scale, boolean required) {}

  record Scale(String type, @Nullable List<String> labels) {}

  static People people() {
    return read("people.yaml", new TypeReference<>() {});
  }

  static Discovery discovery() {
    return read("discovery.yaml", new TypeReference<>() {});
  }

  static List<Question> questions() {
    return read("rubric.yaml", new TypeReference<>() {});
  }

  /** By conversation and rater: the values in the order of the questions. */
  static Map<String, Map<String, List<JsonNode>>> annotations() {
    return read("annotations.yaml", new TypeReference<>() {});
  }

  static List<Conversation> conversations() {
    return read("traces.yaml", new TypeReference<>() {});
  }

  static String policy() {
    try (InputStream in = open("policy.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = open(file)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("demo/" + file, e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Sample.class.getResourceAsStream("/demo/" + file), file);
  }
}
