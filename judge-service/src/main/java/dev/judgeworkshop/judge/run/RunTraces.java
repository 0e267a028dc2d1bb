package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.client.traces.DatasetView;
import dev.judgeworkshop.judge.client.traces.TraceCriteria;
import dev.judgeworkshop.judge.client.traces.TracesClient;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which traces a run judges: those of a dataset, or those that criteria find now. What is found is
 * made a dataset, so that other runs can be compared on the same traces whatever is imported later.
 */
@ApplicationScoped
class RunTraces {

  private static final String NAME = "Found for an evaluation run";

  private final TracesClient traces;

  RunTraces(TracesClient traces) {
    this.traces = traces;
  }

  /** What is found under one key is found once, also for several judges or a repeated request. */
  static UUID keyOf(@Nullable IdempotencyKey key, Membership facilitator) {
    String name = key == null ? "" : facilitator.userId() + "/" + key.value();
    return key == null ? Ids.next() : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Checks that a dataset can be named before anything is made. */
  static void require(CreateEvaluationRunRequest request, Membership facilitator) {
    if (request.criteria() == null && datasetId(request, facilitator) == null) {
      throw EvaluationRunProblems.noActiveDataset();
    }
  }

  Uni<UUID> of(CreateEvaluationRunRequest request, Membership facilitator, UUID key) {
    TraceCriteria criteria = request.criteria();
    UUID workshopId = request.workshopId();
    if (criteria != null) {
      return traces.found(workshopId, NAME, criteria, key).map(DatasetView::id);
    }
    return traces
        .dataset(Objects.requireNonNull(datasetId(request, facilitator)))
        .invoke(dataset -> requireSame(dataset, workshopId))
        .map(DatasetView::id);
  }

  private static @Nullable UUID datasetId(
      CreateEvaluationRunRequest request, Membership facilitator) {
    return request.datasetId() == null ? facilitator.activeDatasetId() : request.datasetId();
  }

  private static void requireSame(DatasetView dataset, UUID workshopId) {
    if (!dataset.workshopId().equals(workshopId)) {
      throw EvaluationRunProblems.foreignDataset();
    }
  }
}
