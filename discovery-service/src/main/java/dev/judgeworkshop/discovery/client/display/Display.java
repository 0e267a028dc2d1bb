package dev.judgeworkshop.discovery.client.display;

import dev.judgeworkshop.discovery.client.Batches.Batch;
import dev.judgeworkshop.discovery.client.traces.TraceSummaryView;
import dev.judgeworkshop.discovery.client.workshops.UserNameView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names and previews for the rows of one page.
 *
 * @param names of the people on it
 * @param traces on it
 */
public record Display(Batch<UUID, UserNameView> names, Batch<UUID, TraceSummaryView> traces) {

  /** Nothing to show, and nothing lacks: for lists of one's own. */
  public static final Display NONE =
      new Display(new Batch<>(Map.of(), true), new Batch<>(Map.of(), true));

  /**
   * Whether every peer answered.
   *
   * @return false when some row may lack something
   */
  public boolean isWhole() {
    return names.isWhole() && traces.isWhole();
  }

  /**
   * How somebody is called.
   *
   * @param userId the person
   * @return null when nobody is called so, or nobody knows now
   */
  public @Nullable String name(UUID userId) {
    UserNameView name = names.found().get(userId);
    return name == null ? null : name.displayName();
  }

  /**
   * How a trace begins.
   *
   * @param traceId the trace
   * @return null when nobody knows now
   */
  public @Nullable TraceSummaryView trace(UUID traceId) {
    return traces.found().get(traceId);
  }

  /**
   * What could not be found out for one row.
   *
   * @param userId its author, null for a row without
   * @param traceId its trace, null for a row without
   * @return null when nothing lacks
   */
  public @Nullable List<Lacking> lacking(@Nullable UUID userId, @Nullable UUID traceId) {
    List<Lacking> lacking = new ArrayList<>();
    if (userId != null && !names.isWhole() && !names.found().containsKey(userId)) {
      lacking.add(Lacking.AUTHOR_NAME);
    }
    if (traceId != null && !traces.isWhole() && !traces.found().containsKey(traceId)) {
      lacking.add(Lacking.TRACE_PREVIEW);
    }
    return lacking.isEmpty() ? null : List.copyOf(lacking);
  }
}
