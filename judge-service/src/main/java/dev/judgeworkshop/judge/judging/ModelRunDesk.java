package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.calls.ModelCalls;
import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.judge.calls.UsagePurpose;
import dev.judgeworkshop.judge.evaluation.ClaimedItem;
import dev.judgeworkshop.judge.evaluation.ClaimedItems;
import dev.judgeworkshop.judge.evaluation.JudgedItem;
import dev.judgeworkshop.judge.evaluation.ModelTrail;
import dev.judgeworkshop.judge.evaluation.RunItems;
import dev.judgeworkshop.judge.prompt.PromptExample;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.judge.run.ItemsJudged;
import dev.judgeworkshop.judge.run.ModelRunProgress;
import dev.judgeworkshop.judge.run.ModelWork;
import dev.judgeworkshop.judge.run.PauseReason;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.judge.run.RunUsage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reactive steps of workers that ask a model; each is a short transaction of its own. */
@ApplicationScoped
class ModelRunDesk {

  private final ModelRunProgress progress;
  private final ClaimedItems claims;
  private final RunItems items;
  private final GroundTruthRepository truths;
  private final SimilarExamples similar;
  private final RunMaterial material;
  private final ModelCalls calls;

  ModelRunDesk(
      ModelRunProgress progress,
      ClaimedItems claims,
      RunItems items,
      GroundTruthRepository truths,
      SimilarExamples similar,
      RunMaterial material,
      ModelCalls calls) {
    this.progress = progress;
    this.claims = claims;
    this.items = items;
    this.truths = truths;
    this.similar = similar;
    this.material = material;
    this.calls = calls;
  }

  Uni<@Nullable ModelWork> find(UUID runId) {
    return progress.find(runId);
  }

  /** With examples beside each item where the judge is to see similar ones. */
  Uni<List<Claimed>> claim(ModelWork work, boolean withSimilar, UUID worker, int limit) {
    RunHead run = work.head();
    return progress.claiming(
        () ->
            claims
                .claim(run, worker, limit)
                .chain(
                    claimed ->
                        withSimilar && !claimed.isEmpty()
                            ? similar
                                .of(run, work.tuningTraces(), ids(claimed))
                                .map(near -> join(claimed, near))
                            : Uni.createFrom().item(join(claimed, Map.of()))));
  }

  private static List<UUID> ids(List<ClaimedItem> claimed) {
    return claimed.stream().map(ClaimedItem::traceId).toList();
  }

  private static List<Claimed> join(
      List<ClaimedItem> claimed, Map<UUID, List<PromptExample>> near) {
    return claimed.stream()
        .map(item -> new Claimed(item, near.getOrDefault(item.traceId(), List.of())))
        .toList();
  }

  Uni<Void> renew(RunHead run, UUID worker) {
    return progress.claiming(() -> claims.renew(run, worker));
  }

  Uni<Void> release(RunHead run, UUID worker) {
    return progress.claiming(() -> claims.release(run, worker));
  }

  Uni<Boolean> hasPending(RunHead run) {
    return progress.claiming(() -> claims.hasPending(run));
  }

  /** Items and counts in one transaction; tokens of the workshop right after it. */
  Uni<@Nullable ModelWork> store(
      RunHead run, UUID worker, List<Judged> judged, ModelUsage used, UsableProvider provider) {
    RunUsage usage =
        new RunUsage(
            used.inputTokens(),
            used.outputTokens(),
            provider.cost(used.inputTokens(), used.outputTokens()));
    return progress
        .record(run.id(), usage, () -> store(run, worker, judged))
        .call(
            work ->
                used.calls() == 0
                    ? Uni.createFrom().voidItem()
                    : calls.count(provider, UsagePurpose.EVALUATION, used));
  }

  private Uni<ItemsJudged> store(RunHead run, UUID worker, List<Judged> judged) {
    List<UUID> traceIds = judged.stream().map(Judged::traceId).toList();
    if (traceIds.isEmpty()) {
      return Uni.createFrom().item(new ItemsJudged(0, 0, 0, 0));
    }
    return truths
        .findByTraces(run.workshopId(), run.id(), traceIds)
        .map(
            found -> found.stream().collect(Collectors.toMap(GroundTruth::traceId, truth -> truth)))
        .map(
            (Map<UUID, GroundTruth> byTrace) ->
                judged.stream().map(item -> item.beside(byTrace.get(item.traceId()))).toList())
        .chain(
            all ->
                claims
                    .store(run, worker, all)
                    .map(
                        stored ->
                            count(
                                all.stream()
                                    .filter(item -> stored.contains(item.traceId()))
                                    .toList())));
  }

  private static ItemsJudged count(List<JudgedItem> stored) {
    int done = (int) stored.stream().filter(JudgedItem::isDone).count();
    return new ItemsJudged(
        done,
        stored.size() - done,
        (int) stored.stream().filter(JudgedItem::isDisagreement).count(),
        (int) stored.stream().filter(JudgedItem::isMapped).count());
  }

  /** Ends the run and forgets what only its work needed. */
  Uni<Void> finish(RunHead run) {
    return progress
        .finish(run.id(), () -> items.firstFailure(run.workshopId(), run.id()))
        .chain(() -> progress.claiming(() -> material.forgetTerms(run.id())));
  }

  Uni<Void> pause(RunHead run, PauseReason reason) {
    return progress.pause(run.id(), reason);
  }

  /** An item and the rated traces that are shown beside it. */
  record Claimed(ClaimedItem item, List<PromptExample> similar) {}

  /**
   * What a model said of an item, or why it said nothing.
   *
   * @param traceId the trace
   * @param verdict null when there is none
   * @param failure null with a verdict
   * @param trail what asking has left behind
   */
  record Judged(
      UUID traceId, @Nullable ModelVerdict verdict, @Nullable String failure, ModelTrail trail) {

    JudgedItem beside(@Nullable GroundTruth truth) {
      return new JudgedItem(
          traceId,
          verdict == null ? null : verdict.rating(),
          verdict == null ? null : verdict.reasoning(),
          failure,
          truth == null ? null : truth.value(),
          truth != null && truth.contested(),
          truth == null ? null : truth.part(),
          trail);
    }
  }
}
