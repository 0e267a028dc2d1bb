package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.client.annotations.GroundTruthPageView;
import dev.judgeworkshop.judge.client.traces.TraceTextPageView;
import dev.judgeworkshop.judge.client.traces.TraceTextView;
import dev.judgeworkshop.judge.client.traces.TracesClient;
import dev.judgeworkshop.judge.config.JudgeConfig;
import dev.judgeworkshop.judge.evaluation.ClaimedItems;
import dev.judgeworkshop.judge.evaluation.RunItems;
import dev.judgeworkshop.judge.run.RunAdvance;
import dev.judgeworkshop.judge.run.RunProgress;
import dev.judgeworkshop.judge.run.RunStep;
import dev.judgeworkshop.judge.scale.Scale;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Loads what a run needs from the services that own it: a page is asked for outside of any
 * transaction, and stored in one together with where to go on.
 */
@ApplicationScoped
class RunPreparation {

  private final RunProgress progress;
  private final TracesClient traces;
  private final AnnotationsClient annotations;
  private final RunMaterial material;
  private final RunItems items;
  private final ClaimedItems claims;
  private final int pageSize;

  RunPreparation(
      RunProgress progress,
      TracesClient traces,
      AnnotationsClient annotations,
      RunMaterial material,
      RunItems items,
      ClaimedItems claims,
      JudgeConfig config) {
    this.progress = progress;
    this.traces = traces;
    this.annotations = annotations;
    this.material = material;
    this.items = items;
    this.claims = claims;
    this.pageSize = config.pageSize();
  }

  /** One page of texts; each of its traces becomes an item. */
  Uni<Void> loadTexts(RunStep step) {
    return traces
        .texts(step.datasetId(), step.cursor(), pageSize)
        .chain(page -> progress.advance(step, () -> storeTexts(step, page)));
  }

  private Uni<RunAdvance> storeTexts(RunStep step, TraceTextPageView page) {
    List<UUID> traceIds = page.items().stream().map(TraceTextView::traceId).toList();
    Uni<Void> stored =
        material
            .storeTexts(step.workshopId(), page.items())
            .chain(() -> items.add(step.workshopId(), step.runId(), traceIds));
    if (page.next() != null) {
      return stored.replaceWith(new RunAdvance.PageStored(page.next()));
    }
    return stored
        .chain(() -> items.count(step.workshopId(), step.runId()))
        .map(RunAdvance.TextsStored::new);
  }

  /** One page of the ground truth of the run's question. */
  Uni<Void> loadTruths(RunStep step) {
    return annotations
        .groundTruth(step.workshopId(), step.questionId(), null, step.cursor(), pageSize)
        .chain(page -> progress.advance(step, () -> storeTruths(step, page)));
  }

  private Uni<RunAdvance> storeTruths(RunStep step, GroundTruthPageView page) {
    Scale scale = Scale.of(step.scaleType());
    List<GroundTruth> truths =
        page.items().stream().map(truth -> GroundTruth.of(truth, scale)).toList();
    Uni<Void> stored = material.storeTruths(step, truths);
    if (page.next() != null) {
      return stored.replaceWith(new RunAdvance.PageStored(page.next()));
    }
    return stored
        .chain(() -> keepPart(step))
        .chain(() -> items.count(step.workshopId(), step.runId()))
        .chain(count -> material.summarizeTruths(step, count));
  }

  /** Only now is it known which traces belong to which part of the split. */
  private Uni<Void> keepPart(RunStep step) {
    return step.part() == null
        ? Uni.createFrom().voidItem()
        : claims.keepPart(step.workshopId(), step.runId(), step.part().name());
  }

  /** Counts in how many tuning traces each term occurs. */
  Uni<Void> countTerms(RunStep step) {
    return progress.advance(
        step, () -> material.countTerms(step).replaceWith(new RunAdvance.TermsCounted()));
  }

  /** Drops what is of no use once the run is over. */
  @WithTransaction
  Uni<Void> cleanUp(UUID runId) {
    return material.forgetTerms(runId);
  }
}
