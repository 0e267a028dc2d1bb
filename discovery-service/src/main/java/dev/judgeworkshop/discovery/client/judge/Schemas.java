package dev.judgeworkshop.discovery.client.judge;

import java.util.List;
import java.util.Map;

/** JSON Schema in the few words that this service needs. */
public final class Schemas {

  private Schemas() {}

  /**
   * An object all of whose properties are required.
   *
   * @param properties name and schema
   * @return the schema
   */
  public static Map<String, Object> object(Map<String, Object> properties) {
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.copyOf(properties.keySet()),
        "additionalProperties",
        false);
  }

  /**
   * A list.
   *
   * @param items the schema of each
   * @return the schema
   */
  public static Map<String, Object> array(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
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
}
