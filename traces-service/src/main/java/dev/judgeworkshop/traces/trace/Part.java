package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a trace that other services work with. */
enum Part {
  INPUTS("input"),
  OUTPUTS("output"),
  CONTEXT("context");

  private final String column;

  Part(String column) {
    this.column = column;
  }

  /** Reads {@code ?parts=inputs,outputs}; all when it is absent or empty. */
  static Set<Part> of(@Nullable String parameter) {
    if (parameter == null || parameter.isEmpty()) {
      return EnumSet.allOf(Part.class);
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : parameter.split(",", -1)) {
      parts.add(
          Arrays.stream(values())
              .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
              .findFirst()
              .orElseThrow(() -> Problem.badRequest("parts", "takes inputs, outputs and context")));
    }
    return parts;
  }

  /** The column, or nothing in its place: what is not asked for is not read. */
  static String columns(Set<Part> parts) {
    return String.join(
        ", ",
        Arrays.stream(values())
            .map(part -> parts.contains(part) ? "p." + part.column : "null::text")
            .toList());
  }
}
