package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.model.WorkState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run; whoever changes it holds the lock of its row. */
@Entity
class Analysis {

  @Id private UUID id;
  private UUID workshopId;

  @Enumerated(EnumType.STRING)
  private AnalysisKind kind;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  @Enumerated(EnumType.STRING)
  private @Nullable AnalysisMethod method;

  private @Nullable String model;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private @Nullable UUID cursor;
  private long done;
  private long failed;
  private long total;
  private long droppedEvidence;
  private long inputTokens;
  private long outputTokens;
  private UUID createdBy;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  private long version;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Analysis() {}

  Analysis(UUID id, UUID workshopId, AnalysisKind kind, long total, UUID createdBy, Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.kind = kind;
    this.state = WorkState.QUEUED;
    this.stage = Stage.FEEDBACK;
    this.total = total;
    this.createdBy = createdBy;
    this.createdAt = now;
    this.version = 1;
  }

  /** The first call starts the run; later ones, after it was taken over, change nothing. */
  void begin(Instant now) {
    if (state == WorkState.QUEUED) {
      state = WorkState.RUNNING;
      startedAt = now;
      version++;
    }
  }

  boolean isOver() {
    return state.isTerminal();
  }

  boolean isAt(AnalysisStep step) {
    return state == WorkState.RUNNING
        && stage == step.stage()
        && Objects.equals(cursor, step.cursor());
  }

  /** There is no model: from here on it goes without. */
  void goWithoutModel() {
    method = AnalysisMethod.FREQUENT_WORDS;
    version++;
  }

  /** One batch was read by the model. */
  void read(BatchOutcome outcome) {
    method = AnalysisMethod.MODEL;
    cursor = outcome.last();
    done += outcome.done();
    failed += outcome.failed();
    droppedEvidence += outcome.dropped();
    inputTokens += outcome.inputTokens();
    outputTokens += outcome.outputTokens();
    model = outcome.model() == null ? model : outcome.model();
    version++;
  }

  /** All there is of one sort was read: findings follow feedback, and then it is over. */
  void endStage(long grouped, Instant now) {
    done += grouped;
    version++;
    if (stage == Stage.FEEDBACK) {
      stage = Stage.FINDINGS;
      cursor = null;
      return;
    }
    if (method == AnalysisMethod.MODEL && done == 0) {
      fail("The model gave no usable answer.", now);
    } else {
      end(WorkState.SUCCEEDED, now);
    }
  }

  void cancel(Instant now) {
    if (!isOver()) {
      end(WorkState.CANCELLED, now);
    }
  }

  void fail(String reason, Instant now) {
    if (!isOver()) {
      error = reason;
      end(WorkState.FAILED, now);
    }
  }

  private void end(WorkState end, Instant now) {
    state = end;
    finishedAt = now;
    version++;
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  AnalysisKind kind() {
    return kind;
  }

  WorkState state() {
    return state;
  }

  @Nullable AnalysisMethod method() {
    return method;
  }

  @Nullable String model() {
    return model;
  }

  Stage stage() {
    return stage;
  }

  @Nullable UUID cursor() {
    return cursor;
  }

  long done() {
    return done;
  }

  long failed() {
    return failed;
  }

  long total() {
    return total;
  }

  long droppedEvidence() {
    return droppedEvidence;
  }

  long inputTokens() {
    return inputTokens;
  }

  long outputTokens() {
    return outputTokens;
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

  @Nullable String error() {
    return error;
  }

  long version() {
    return version;
  }
}
