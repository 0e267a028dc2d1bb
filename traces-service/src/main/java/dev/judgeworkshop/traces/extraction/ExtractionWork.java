package dev.judgeworkshop.traces.extraction;

import dev.judgeworkshop.model.WorkState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The extraction of a workshop's texts on its way. Its counts move with each batch, by SQL. */
@Entity
@Table(name = "trace_extraction")
class ExtractionWork {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @Id private UUID workshopId;
  private @Nullable String inputPath;
  private @Nullable String outputPath;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private long done;
  private long changed;
  private long total;
  private UUID lastTraceId;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  @Version private long version;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected ExtractionWork() {}

  @SuppressWarnings("NullAway") // start fills the rest
  ExtractionWork(UUID workshopId) {
    this.workshopId = workshopId;
    this.version = 1;
  }

  /** From the beginning, also when it is running. */
  void start(@Nullable String input, @Nullable String output, long traces, Instant now) {
    inputPath = input;
    outputPath = output;
    state = WorkState.QUEUED;
    done = 0;
    changed = 0;
    total = traces;
    lastTraceId = BEFORE_ALL;
    createdAt = now;
    startedAt = null;
    finishedAt = null;
    error = null;
  }

  boolean begin(Instant now) {
    if (state.isTerminal()) {
      return false;
    }
    if (state == WorkState.QUEUED) {
      state = WorkState.RUNNING;
      startedAt = now;
    }
    return true;
  }

  /** False when it was begun anew meanwhile: then more is to be done. */
  boolean finish(UUID last, Instant now) {
    if (state != WorkState.RUNNING || !lastTraceId.equals(last)) {
      return false;
    }
    state = WorkState.SUCCEEDED;
    finishedAt = now;
    return true;
  }

  void giveUp(Instant now) {
    if (!state.isTerminal()) {
      state = WorkState.FAILED;
      finishedAt = now;
      error = "The extraction was stopped by a fault on our side.";
    }
  }

  @Nullable String inputPath() {
    return inputPath;
  }

  @Nullable String outputPath() {
    return outputPath;
  }

  UUID lastTraceId() {
    return lastTraceId;
  }

  ExtractionResponse response() {
    return new ExtractionResponse(
        workshopId,
        inputPath,
        outputPath,
        state,
        done,
        changed,
        total,
        createdAt,
        startedAt,
        finishedAt,
        error,
        version);
  }
}
