package dev.judgeworkshop.discovery.client.judge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON Schema in the few words that this service needs. Its members are sorted: the same question
 * reads the same from every replica and after every start.
 */
public final class Schemas {

  private Schemas() {}

  /**
   * An object all of whose properties are required.
   *
   * @param properties name and schema
   * @return the schema
   */
  public static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> sorted = sorted(properties);
    return sorted(
        Map.of(
            "type",
            "object",
            "properties",
            sorted,
            "required",
            List.copyOf(sorted.keySet()),
            "additionalProperties",
            false));
  }

  /**
   * A list.
   *
   * @param items the schema of each
   * @return the schema
   */
  public static Map<String, Object> array(Map<String, Object> items) {
    return sorted(Map.of("type", "array", "items", items));
  }

  /**
   * A text.
   *
   * @return the schema
   */
  public static Map<String, Object> text() {
    return Map.of("type", "string");
  }

  /**
   * A whole number.
   *
   * @return the schema
   */
  public static Map<String, Object> number() {
    return Map.of("type", "integer");
  }

  private static Map<String, Object> sorted(Map<String, Object> schema) {
    return Collections.unmodifiableMap(new TreeMap<>(schema));
  }
}
