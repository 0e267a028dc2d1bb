package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.client.judge.ModelFailure;
import dev.judgeworkshop.discovery.client.judge.ModelFailure.Kind;
import dev.judgeworkshop.discovery.text.WordGroup;
import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does analyses, batch by batch, until they are over. */
@ApplicationScoped
class AnalysisTask implements DurableTask {

  /** The name that queued analyses are stored with. */
  static final String NAME = "analysis";

  private final AnalysisProgress progress;
  private final AnalysisItemService items;
  private final Material material;
  private final ModelReading model;

  AnalysisTask(
      AnalysisProgress progress, AnalysisItemService items, Material material, ModelReading model) {
    this.progress = progress;
    this.items = items;
    this.material = material;
    this.model = model;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID id, WorkControl control) {
    @Nullable AnalysisStep step = control.await(() -> progress.next(id));
    while (step != null) {
      doStep(step, control);
      control.checkpoint();
      step = control.await(() -> progress.next(id));
    }
  }

  @Override
  public void giveUp(UUID id, WorkControl control, Throwable cause) {
    String reason =
        cause instanceof ModelFailure
            ? "The language model did not answer."
            : "Something went wrong on our side.";
    control.await(() -> progress.fail(id, reason));
  }

  /** A model that is away is waited for by being tried again later; one that never was is not. */
  private void doStep(AnalysisStep step, WorkControl control) {
    try {
      control.await(
          () -> step.method() == AnalysisMethod.FREQUENT_WORDS ? count(step) : read(step));
    } catch (ModelFailure failure) {
      if (failure.kind() != Kind.NO_PROVIDER) {
        throw failure;
      }
      if (step.method() == AnalysisMethod.MODEL) {
        control.await(
            () -> progress.fail(step.analysisId(), "The workshop has no language model any more."));
      } else {
        control.await(() -> progress.goWithoutModel(step));
      }
    }
  }

  private Uni<Void> read(AnalysisStep step) {
    return material
        .next(step)
        .chain(
            batch ->
                batch.isEmpty()
                    ? progress.endStage(step, List.of(), 0)
                    : items
                        .all(step.workshopId(), step.analysisId())
                        .chain(found -> model.read(step, batch, found))
                        .chain(outcome -> progress.read(step, outcome)));
  }

  private Uni<Void> count(AnalysisStep step) {
    return material
        .groups(step)
        .chain(
            groups ->
                progress.endStage(step, WordReading.items(step.kind(), groups), grouped(groups)));
  }

  /** The marks alone hold every text once. */
  private static long grouped(List<WordGroup> groups) {
    return groups.stream().filter(group -> group.word() == null).mapToLong(WordGroup::texts).sum();
  }
}
