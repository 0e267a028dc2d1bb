package dev.judgeworkshop.traces.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a trace that more spans come for.
 *
 * @param metadata a JSON object
 * @param spans its steps
 */
public record KnownTrace(@Nullable String metadata, List<NewSpan> spans) {

  /** Keeps its own copy. */
  public KnownTrace {
    spans = List.copyOf(spans);
  }
}
