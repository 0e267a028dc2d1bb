package dev.judgeworkshop.discovery.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Traces that have something in common.
 *
 * @param mark the label or the category
 * @param word a word that occurs on all of them; null for the mark alone
 * @param texts how many texts there are
 * @param traces on how many traces
 * @param traceIds which, at most 200
 */
public record WordGroup(
    String mark, @Nullable String word, long texts, long traces, List<UUID> traceIds) {

  /** Keeps its own copy. */
  public WordGroup {
    traceIds = List.copyOf(traceIds);
  }
}
