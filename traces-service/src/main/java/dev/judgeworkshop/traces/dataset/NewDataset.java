package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.traces.search.TraceCriteria;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that is to be made.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param name shown to facilitators
 * @param operation how its traces are chosen
 * @param n how many at most; null for no limit
 * @param traceIds which; null for any
 * @param seed of the random choice
 * @param criteria what its traces are found by
 * @param sources the datasets it is made of, without repetition
 */
public record NewDataset(
    UUID id,
    UUID workshopId,
    String name,
    DatasetOperation operation,
    @Nullable Integer n,
    @Nullable Set<UUID> traceIds,
    @Nullable Integer seed,
    TraceCriteria criteria,
    List<UUID> sources) {

  /** Keeps its own copy. */
  public NewDataset {
    sources = List.copyOf(sources);
  }

  /**
   * A dataset of all traces, or of the first.
   *
   * @param id its id
   * @param workshopId the workshop
   * @param name shown to facilitators
   * @param n how many at most; null for all
   * @return what is to be made
   */
  public static NewDataset ofFirst(UUID id, UUID workshopId, String name, @Nullable Integer n) {
    DatasetOperation operation = n == null ? DatasetOperation.ALL : DatasetOperation.FIRST_N;
    return new NewDataset(
        id, workshopId, name, operation, n, null, null, TraceCriteria.NONE, List.of());
  }

  static NewDataset of(UUID id, CreateDatasetRequest request) {
    TraceSelection selection = request.selection();
    List<UUID> named = selection.traceIds();
    List<UUID> sources = selection.datasetIds();
    boolean isRandom = selection.kind() == DatasetOperation.RANDOM_N;
    return new NewDataset(
        id,
        request.workshopId(),
        request.name(),
        selection.kind(),
        selection.n(),
        named == null ? null : Set.copyOf(named),
        isRandom && selection.seed() == null
            ? (Integer) (id.hashCode() & 0xFFFFFF)
            : selection.seed(),
        selection.criteria() == null ? TraceCriteria.NONE : selection.criteria(),
        sources == null ? List.of() : List.copyOf(new LinkedHashSet<>(sources)));
  }
}
