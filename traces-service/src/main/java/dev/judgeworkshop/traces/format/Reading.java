package dev.judgeworkshop.traces.format;

import dev.judgeworkshop.traces.trace.NewTrace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one record of a file gave.
 *
 * @param traces what it makes; several where a record holds several
 * @param flaw what of it makes none, in words for the person who made the file
 */
public record Reading(List<NewTrace> traces, @Nullable String flaw) {

  /** Keeps its own copy. */
  public Reading {
    traces = List.copyOf(traces);
  }

  static Reading of(NewTrace trace) {
    return new Reading(List.of(trace), null);
  }

  static Reading flawed(String reason) {
    return new Reading(List.of(), reason);
  }
}
