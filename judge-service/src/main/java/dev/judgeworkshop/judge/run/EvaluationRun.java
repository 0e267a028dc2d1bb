package dev.judgeworkshop.judge.run;

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

  @Embedded private RunTarget target;
  @Embedded private RunScope scope;
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

  static EvaluationRun queued(
      UUID id, RunTarget target, RunScope scope, UUID createdBy, Instant now) {
    EvaluationRun run = new EvaluationRun();
    run.id = id;
    run.target = target;
    run.scope = scope;
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
      enter(target.needsTerms() ? RunStage.TERMS : RunStage.JUDGING, now);
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

  /** Which judge. */
  RunTarget target() {
    return target;
  }

  /** Over which traces, and why. */
  RunScope scope() {
    return scope;
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
}
