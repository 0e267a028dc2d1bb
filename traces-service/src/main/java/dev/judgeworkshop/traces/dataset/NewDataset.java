package dev.judgeworkshop.traces.dataset;

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
 */
public record NewDataset(
    UUID id,
    UUID workshopId,
    String name,
    DatasetOperation operation,
    @Nullable Integer n,
    @Nullable Set<UUID> traceIds) {

  static NewDataset of(UUID id, CreateDatasetRequest request) {
    TraceSelection selection = request.selection();
    List<UUID> named = selection.traceIds();
    return new NewDataset(
        id,
        request.workshopId(),
        request.name(),
        selection.kind(),
        selection.n(),
        named == null ? null : Set.copyOf(named));
  }
}
