package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.traces.TraceTextView;
import dev.judgeworkshop.judge.run.RunAdvance;
import dev.judgeworkshop.judge.run.RunStage;
import dev.judgeworkshop.judge.run.RunStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What judges read: texts, ground truth, terms. Every method joins the caller's transaction. */
@ApplicationScoped
class RunMaterial {

  private final TraceTextRepository texts;
  private final GroundTruthRepository truths;
  private final NeighbourRepository neighbours;

  RunMaterial(
      TraceTextRepository texts, GroundTruthRepository truths, NeighbourRepository neighbours) {
    this.texts = texts;
    this.truths = truths;
    this.neighbours = neighbours;
  }

  Uni<Void> storeTexts(UUID workshopId, List<TraceTextView> page) {
    return texts.upsert(workshopId, page).replaceWithVoid();
  }

  Uni<Void> storeTruths(RunStep run, List<GroundTruth> page) {
    return truths.insert(run.workshopId(), run.runId(), page).replaceWithVoid();
  }

  Uni<RunAdvance> summarizeTruths(RunStep run, long items) {
    RunStage next = run.needsTerms() ? RunStage.TERMS : RunStage.JUDGING;
    return truths
        .summarizeTuning(run.workshopId(), run.runId())
        .map(
            tuning ->
                new RunAdvance.TruthsStored(tuning.majorityRating(), tuning.traces(), next, items));
  }

  Uni<Void> countTerms(RunStep run) {
    return neighbours.countTerms(run.workshopId(), run.runId()).replaceWithVoid();
  }

  Uni<Void> forgetTerms(UUID runId) {
    return neighbours.forgetTerms(runId).replaceWithVoid();
  }
}
