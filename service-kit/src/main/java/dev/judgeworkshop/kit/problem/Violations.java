package dev.judgeworkshop.kit.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** Reads the fields at fault from the validator's and the JSON reader's exceptions. */
final class Violations {

  private static final String BODY = "body";

  private Violations() {}

  /** A return value that breaks its own constraints is the server's fault, not the client's. */
  static boolean isServerFault(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .flatMap(violation -> nodes(violation).stream())
        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }

  static List<Violation> of(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(violation -> new Violation(clientPath(violation), violation.getMessage()))
        .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
        .toList();
  }

  static List<Violation> of(JsonProcessingException unreadable) {
    return List.of(
        switch (unreadable) {
          case UnrecognizedPropertyException unknown ->
              new Violation(jsonPath(unknown), "unknown field");
          case InvalidFormatException format ->
              new Violation(jsonPath(format), expected(format.getTargetType()));
          case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
              new Violation(jsonPath(mapping), "has the wrong type or is missing");
          case JsonParseException malformed ->
              new Violation(BODY, "is not well-formed JSON" + position(malformed));
          default -> new Violation(BODY, "is not the JSON that is expected here");
        });
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "must be one of " + Arrays.toString(type.getEnumConstants());
    }
    return "must be a valid " + type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static String position(JsonParseException malformed) {
    var location = malformed.getLocation();
    return location == null
        ? ""
        : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String jsonPath(JsonMappingException mapping) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : mapping.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? BODY : path.toString();
  }

  /**
   * Leaves out the method and its parameter name: they are words of the code, not of the client.
   */
  private static String clientPath(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = nodes(violation);
    boolean isBodyOrBean =
        nodes.size() > 2
            && nodes.get(0).getKind() == ElementKind.METHOD
            && nodes.get(1).getKind() == ElementKind.PARAMETER;
    boolean isParameter = !isBodyOrBean && nodes.get(0).getKind() == ElementKind.METHOD;
    int from = isBodyOrBean ? 2 : isParameter ? 1 : 0;
    StringJoiner path = new StringJoiner(".");
    nodes.subList(from, nodes.size()).stream()
        .map(Path.Node::toString)
        .filter(name -> !name.isEmpty())
        .forEach(path::add);
    return path.length() == 0 ? BODY : path.toString();
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    return java.util.stream.StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .toList();
  }
}
