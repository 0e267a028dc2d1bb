package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.DatasetSelection;
import dev.judgeworkshop.model.DatasetSelectionKind;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.traces.dataset.DatasetResponse;
import dev.judgeworkshop.traces.dataset.DatasetService;
import dev.judgeworkshop.traces.dataset.NewDataset;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens rounds, once each, and lists them. */
@ApplicationScoped
class RoundService {

  private static final Set<Phase> PHASES = Set.of(Phase.DISCOVERY, Phase.ANNOTATION);

  private final RoundRepository repository;
  private final DatasetService datasets;
  private final TraceRights rights;
  private final InstantSource time;

  RoundService(
      RoundRepository repository, DatasetService datasets, TraceRights rights, InstantSource time) {
    this.repository = repository;
    this.datasets = datasets;
    this.rights = rights;
    this.time = time;
  }

  /**
   * Whoever stores the round first makes its dataset; every other request for the same round waits
   * for that and gets the same answer.
   */
  @WithTransaction
  Uni<OpenedRound> open(RoundKey key, OpenRoundRequest request) {
    if (!PHASES.contains(key.phase())) {
      throw Problem.badRequest("phase", "must be one of " + PHASES.stream().sorted().toList());
    }
    UUID existing = existingDataset(request.dataset());
    UUID datasetId = existing == null ? Ids.next() : existing;
    return repository
        .claim(key, datasetId, request.randomOrder(), time.instant())
        .chain(
            first -> first ? activate(key, datasetId, request.dataset()) : repository.opened(key));
  }

  private static @Nullable UUID existingDataset(DatasetSelection selection) {
    return selection.kind() == DatasetSelectionKind.DATASET ? selection.datasetId() : null;
  }

  private Uni<OpenedRound> activate(RoundKey key, UUID datasetId, DatasetSelection selection) {
    Uni<DatasetResponse> dataset =
        switch (selection.kind()) {
          case DATASET -> datasets.storedIn(key.workshopId(), datasetId);
          case ALL, FIRST_N -> datasets.make(newDataset(key, datasetId, selection.n()));
        };
    return dataset.map(active -> new OpenedRound(active.id(), active.traceCount()));
  }

  private static NewDataset newDataset(RoundKey key, UUID id, @Nullable Integer n) {
    String phase = key.phase().name();
    String name =
        phase.charAt(0) + phase.substring(1).toLowerCase(Locale.ROOT) + " round " + key.round();
    return NewDataset.ofFirst(id, key.workshopId(), name, n);
  }

  Uni<Page<RoundSummary>> list(UUID workshopId, PageQuery query) {
    return rights.requireFacilitator(workshopId).chain(() -> page(workshopId, query));
  }

  @WithSession
  Uni<Page<RoundSummary>> page(UUID workshopId, PageQuery query) {
    String scope = "rounds" + workshopId;
    return repository
        .page(workshopId, RoundCursor.of(query, scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                repository
                    .count("workshopId", workshopId)
                    .map(total -> Page.of(rows, total, query, scope, RoundCursor::key)));
  }
}
