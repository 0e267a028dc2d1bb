package dev.judgeworkshop.discovery.analysis;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Moves analyses on, one committed step at a time. Each step holds the lock of the run's row, so
 * that nothing is done twice when a replica that was taken for dead wakes up, and nothing is stored
 * once a run is over or its workshop gone.
 */
@ApplicationScoped
class AnalysisProgress {

  private final AnalysisRepository repository;
  private final AnalysisItemRepository items;
  private final InstantSource time;

  AnalysisProgress(
      AnalysisRepository repository, AnalysisItemRepository items, InstantSource time) {
    this.repository = repository;
    this.items = items;
    this.time = time;
  }

  /** What is to be done next; null when the run is over or gone. */
  @WithTransaction
  Uni<@Nullable AnalysisStep> next(UUID id) {
    return repository
        .lock(id)
        .map(
            analysis -> {
              if (analysis == null || analysis.isOver()) {
                return null;
              }
              analysis.begin(time.instant());
              return AnalysisStep.of(analysis);
            });
  }

  @WithTransaction
  Uni<Void> goWithoutModel(AnalysisStep step) {
    return at(step, analysis -> done(analysis::goWithoutModel));
  }

  @WithTransaction
  Uni<Void> read(AnalysisStep step, BatchOutcome outcome) {
    return at(
        step,
        analysis ->
            items
                .add(step.workshopId(), step.analysisId(), outcome.items())
                .invoke(() -> analysis.read(outcome)));
  }

  /** All there is of this stage was read; without a model, these are its groups. */
  @WithTransaction
  Uni<Void> endStage(AnalysisStep step, List<FoundItem> groups, long grouped) {
    return at(
        step,
        analysis ->
            items
                .add(step.workshopId(), step.analysisId(), groups)
                .invoke(() -> analysis.endStage(grouped, time.instant())));
  }

  @WithTransaction
  Uni<Void> fail(UUID id, String reason) {
    return repository
        .lock(id)
        .onItem()
        .ifNotNull()
        .invoke(analysis -> analysis.fail(reason, time.instant()))
        .replaceWithVoid();
  }

  private Uni<Void> at(AnalysisStep step, Function<Analysis, Uni<Void>> change) {
    return repository
        .lock(step.analysisId())
        .chain(
            analysis ->
                analysis == null || !analysis.isAt(step)
                    ? Uni.createFrom().voidItem()
                    : change.apply(analysis));
  }

  private static Uni<Void> done(Runnable change) {
    change.run();
    return Uni.createFrom().voidItem();
  }
}
