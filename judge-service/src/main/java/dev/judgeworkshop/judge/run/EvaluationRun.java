package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.model.ScaleType;
import dev.judgeworkshop.model.WorkState;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A run and how far it is. Its version counts what clients can see; preparing is not counted. */
@Entity
@Table(name = "evaluation_run")
class EvaluationRun {

  @Id private UUID id;

  private UUID workshopId;
  private UUID judgePromptId;
  private UUID questionId;
  private String questionTitle;

  @Enumerated(EnumType.STRING)
  private ScaleType scaleType;

  /** The name of a kind that the prompt's feature knows. */
  private String kind;

  private UUID datasetId;
  private @Nullable UUID batchId;
  private @Nullable Integer automaticRound;

  /** A part of the split, by its name. */
  private @Nullable String part;

  private @Nullable UUID repeatOf;
  private boolean needsTerms;
  private @Nullable UUID modelProviderId;
  private @Nullable String rubricText;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  @Enumerated(EnumType.STRING)
  @OptimisticLock(excluded = true)
  private RunStage stage;

  @OptimisticLock(excluded = true)
  private @Nullable String pageCursor;

  private long done;
  private long failed;
  private long disagreements;
  private @Nullable Long total;

  @Embedded private ModelTally model = new ModelTally();

  @OptimisticLock(excluded = true)
  private @Nullable Integer majorityRating;

  @OptimisticLock(excluded = true)
  private long tuningTraces;

  private @Nullable String error;
  private UUID createdBy;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  @Version private long version;

  protected EvaluationRun() {}

  static EvaluationRun queued(UUID id, Target target, RunScope scope, UUID createdBy, Instant now) {
    EvaluationRun run = new EvaluationRun();
    run.id = id;
    run.workshopId = target.workshopId();
    run.judgePromptId = target.judgePromptId();
    run.questionId = target.questionId();
    run.questionTitle = target.questionTitle();
    run.scaleType = target.scaleType();
    run.kind = target.kind();
    run.needsTerms = target.needsTerms();
    run.datasetId = scope.datasetId();
    run.part = scope.part();
    run.batchId = scope.batchId();
    run.automaticRound = scope.automaticRound();
    run.repeatOf = scope.repeatOf();
    run.state = WorkState.QUEUED;
    run.stage = RunStage.TEXTS;
    run.createdBy = createdBy;
    run.createdAt = now;
    return run;
  }

  /** Does nothing for a judge that asks no model. */
  void ask(@Nullable ModelTerms terms) {
    if (terms != null) {
      modelProviderId = terms.modelProviderId();
      rubricText = terms.rubricText();
      model.limit(terms.budget());
    }
  }

  UUID id() {
    return id;
  }

  boolean isOver() {
    return state.isTerminal();
  }

  /** Whether this is still what is to be done: nobody else did it, or ended the run. */
  boolean isAt(RunStep step) {
    return state == WorkState.RUNNING
        && stage == step.stage()
        && Objects.equals(pageCursor, step.cursor());
  }

  /** Changes nothing when it has begun already. */
  void begin(Instant now) {
    if (state == WorkState.QUEUED) {
      state = WorkState.RUNNING;
      startedAt = now;
    }
  }

  void advance(RunAdvance advance, Instant now) {
    switch (advance) {
      case RunAdvance.PageStored page -> pageCursor = page.cursor();
      case RunAdvance.TextsStored texts -> {
        total = texts.items();
        enter(RunStage.TRUTHS, now);
      }
      case RunAdvance.TruthsStored truths -> {
        majorityRating = truths.majorityRating();
        tuningTraces = truths.tuningTraces();
        total = truths.items();
        enter(truths.next(), now);
      }
      case RunAdvance.TermsCounted counted -> enter(RunStage.JUDGING, now);
      case RunAdvance.BatchJudged batch -> {
        done += batch.done();
        failed += batch.failed();
        disagreements += batch.disagreements();
      }
      case RunAdvance.AllJudged all -> finish(all, now);
    }
  }

  private void enter(RunStage next, Instant now) {
    stage = next;
    pageCursor = null;
    if (next == RunStage.JUDGING) {
      model.measureFrom(now, done + failed);
    }
  }

  /** Items that workers have stored. */
  void count(ItemsJudged judged, Instant now) {
    done += judged.done();
    failed += judged.failed();
    disagreements += judged.disagreements();
    model.count(judged.mapped(), now);
  }

  void pay(RunUsage usage) {
    model.pay(usage);
  }

  /** Changes nothing when it is over or paused already. */
  void pause(PauseReason reason) {
    if (!isOver()) {
      model.pause(reason);
    }
  }

  /** True when workers are needed again. */
  boolean resume(@Nullable BigDecimal newBudget, Instant now) {
    if (isOver()) {
      return false;
    }
    boolean waits = model.resume(newBudget);
    if (waits) {
      model.measureFrom(now, done + failed);
    }
    return waits && stage == RunStage.JUDGING;
  }

  /** Failed items wait again; does nothing when there is none. */
  void reopen(int items, Instant now) {
    if (items > 0) {
      failed -= items;
      state = WorkState.RUNNING;
      error = null;
      finishedAt = null;
      enter(needsTerms ? RunStage.TERMS : RunStage.JUDGING, now);
    }
  }

  /** Null before the first item since it began or was resumed. */
  @Nullable Double itemsPerMinute() {
    return model.itemsPerMinute(done + failed);
  }

  /** Null before the first item, and once it is over or while it is paused. */
  @Nullable Long secondsLeft() {
    return total == null || isOver() ? null : model.secondsLeft(done + failed, total);
  }

  ModelTally model() {
    return model;
  }

  private void finish(RunAdvance.AllJudged all, Instant now) {
    if (done > 0) {
      end(WorkState.SUCCEEDED, null, now);
    } else {
      String reason = all.firstFailure() == null ? "The dataset is empty." : all.firstFailure();
      end(WorkState.FAILED, "No trace could be judged. " + reason, now);
    }
  }

  /** Changes nothing when it is over already. */
  void fail(String reason, Instant now) {
    end(WorkState.FAILED, reason, now);
  }

  /** Changes nothing when it is over already. */
  void cancel(Instant now) {
    end(WorkState.CANCELLED, null, now);
  }

  private void end(WorkState last, @Nullable String reason, Instant now) {
    if (!isOver()) {
      state = last;
      error = reason;
      finishedAt = now;
    }
  }

  UUID workshopId() {
    return workshopId;
  }

  UUID judgePromptId() {
    return judgePromptId;
  }

  UUID questionId() {
    return questionId;
  }

  String questionTitle() {
    return questionTitle;
  }

  ScaleType scaleType() {
    return scaleType;
  }

  String kind() {
    return kind;
  }

  UUID datasetId() {
    return datasetId;
  }

  WorkState state() {
    return state;
  }

  RunStage stage() {
    return stage;
  }

  @Nullable String pageCursor() {
    return pageCursor;
  }

  long done() {
    return done;
  }

  long failed() {
    return failed;
  }

  @Nullable Long total() {
    return total;
  }

  @Nullable Integer majorityRating() {
    return majorityRating;
  }

  long tuningTraces() {
    return tuningTraces;
  }

  @Nullable String error() {
    return error;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant startedAt() {
    return startedAt;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }

  @Nullable UUID batchId() {
    return batchId;
  }

  @Nullable Integer automaticRound() {
    return automaticRound;
  }

  @Nullable String part() {
    return part;
  }

  @Nullable UUID repeatOf() {
    return repeatOf;
  }

  boolean needsTerms() {
    return needsTerms;
  }

  @Nullable UUID modelProviderId() {
    return modelProviderId;
  }

  @Nullable String rubricText() {
    return rubricText;
  }

  long disagreements() {
    return disagreements;
  }

  long version() {
    return version;
  }

  /** Which judge is run over which traces. */
  record Target(
      UUID workshopId,
      UUID judgePromptId,
      UUID questionId,
      String questionTitle,
      ScaleType scaleType,
      String kind,
      boolean needsTerms) {}
}
