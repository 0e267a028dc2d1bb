package dev.judgeworkshop.traces.client.mlflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param traces what is known of each
 * @param nextPageToken where to go on; null at the end
 */
public record FoundTraces(List<Found> traces, @Nullable String nextPageToken) {

  /** Keeps its own copy. */
  public FoundTraces {
    traces = List.copyOf(traces);
  }

  /**
   * A trace that was found.
   *
   * @param id its id
   * @param info what the server says of it, JSON
   */
  public record Found(String id, String info) {}
}
