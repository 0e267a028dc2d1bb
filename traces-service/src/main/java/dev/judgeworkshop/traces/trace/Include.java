package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The large parts of a trace that a client can do without. */
enum Include {
  MESSAGES,
  CONTEXT,
  METADATA;

  /**
   * Reads {@code ?include=messages,context}.
   *
   * @param parameter names with commas; null or empty for all
   * @return the parts
   * @throws Problem 400 for an unknown name
   */
  static Set<Include> of(@Nullable String parameter) {
    if (parameter == null || parameter.isEmpty()) {
      return EnumSet.allOf(Include.class);
    }
    Set<Include> parts = EnumSet.noneOf(Include.class);
    for (String name : parameter.split(",", -1)) {
      parts.add(
          Arrays.stream(values())
              .filter(part -> part.wireName().equals(name))
              .findFirst()
              .orElseThrow(
                  () -> Problem.badRequest("include", "takes messages, context and metadata")));
    }
    return parts;
  }

  private String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
