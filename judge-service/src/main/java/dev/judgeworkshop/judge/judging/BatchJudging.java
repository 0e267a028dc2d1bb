package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.config.JudgeConfig;
import dev.judgeworkshop.judge.evaluation.JudgedItem;
import dev.judgeworkshop.judge.evaluation.RunItems;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.run.RunAdvance;
import dev.judgeworkshop.judge.run.RunProgress;
import dev.judgeworkshop.judge.run.RunStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the items of a run, a batch at a time; each batch costs the same few statements. */
@ApplicationScoped
class BatchJudging {

  private final RunProgress progress;
  private final RunItems items;
  private final NeighbourRepository neighbours;
  private final GroundTruthRepository truths;
  private final int batchSize;

  BatchJudging(
      RunProgress progress,
      RunItems items,
      NeighbourRepository neighbours,
      GroundTruthRepository truths,
      JudgeConfig config) {
    this.progress = progress;
    this.items = items;
    this.neighbours = neighbours;
    this.truths = truths;
    this.batchSize = config.batchSize();
  }

  /** The next batch; the one after the last ends the run. */
  Uni<Void> judge(RunStep run) {
    return progress.advance(
        run,
        () ->
            items
                .pending(run.workshopId(), run.runId(), batchSize)
                .chain(traceIds -> traceIds.isEmpty() ? end(run) : judge(run, traceIds)));
  }

  private Uni<RunAdvance> end(RunStep run) {
    return items.firstFailure(run.workshopId(), run.runId()).map(RunAdvance.AllJudged::new);
  }

  private Uni<RunAdvance> judge(RunStep run, List<UUID> traceIds) {
    return verdicts(run, traceIds)
        .chain(verdicts -> besideTruth(run, traceIds, verdicts))
        .call(judged -> items.store(run.workshopId(), run.runId(), judged))
        .map(BatchJudging::count);
  }

  private Uni<Function<UUID, Verdict>> verdicts(RunStep run, List<UUID> traceIds) {
    if (run.kind() == JudgeKind.MAJORITY_CLASS) {
      Verdict same = Verdict.ofMajority(run);
      return Uni.createFrom().item(traceId -> same);
    }
    return neighbours
        .find(run.workshopId(), run.runId(), run.tuningTraces(), traceIds)
        .map(found -> traceId -> Verdict.ofNeighbours(run, found.get(traceId)));
  }

  private Uni<List<JudgedItem>> besideTruth(
      RunStep run, List<UUID> traceIds, Function<UUID, Verdict> verdicts) {
    return truths
        .findByTraces(run.workshopId(), run.runId(), traceIds)
        .map(
            found -> found.stream().collect(Collectors.toMap(GroundTruth::traceId, truth -> truth)))
        .map(
            (Map<UUID, GroundTruth> byTrace) ->
                traceIds.stream()
                    .map(id -> verdicts.apply(id).about(id, byTrace.get(id)))
                    .toList());
  }

  private static RunAdvance count(List<JudgedItem> judged) {
    int done = (int) judged.stream().filter(JudgedItem::isDone).count();
    int disagreements = (int) judged.stream().filter(JudgedItem::isDisagreement).count();
    return new RunAdvance.BatchJudged(done, judged.size() - done, disagreements);
  }
}
