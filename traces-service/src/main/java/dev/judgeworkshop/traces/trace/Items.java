package dev.judgeworkshop.traces.trace;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer to a question that is bounded by the ids in it.
 *
 * @param items one for each id that is known
 * @param <T> what is told of each
 */
@Schema(requiredProperties = "items")
public record Items<T>(List<T> items) {

  /** Keeps its own copy. */
  public Items {
    items = List.copyOf(items);
  }
}
