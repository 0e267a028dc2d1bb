package dev.judgeworkshop.traces.deletion;

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

/** A deletion on its way. Its counts move with each batch, by SQL. */
@Entity
@Table(name = "trace_deletion")
class Deletion {

  private static final long FIRST_VERSION = 1;

  @Id private UUID id;
  private UUID workshopId;
  private UUID actorId;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private long done;
  private long total;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  @Version private long version;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Deletion() {}

  Deletion(UUID id, UUID workshopId, UUID actorId, Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.actorId = actorId;
    this.state = WorkState.QUEUED;
    this.createdAt = now;
    this.version = FIRST_VERSION;
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  UUID actorId() {
    return actorId;
  }

  long total() {
    return total;
  }

  /** How many traces it is about. */
  void isAbout(long traces) {
    total = traces;
  }

  /** A replica takes it, for the first time or again. False when it has ended. */
  boolean begin(Instant now) {
    if (state.isTerminal()) {
      return false;
    }
    if (state == WorkState.QUEUED) {
      state = WorkState.RUNNING;
      startedAt = startedAt == null ? now : startedAt;
    }
    return true;
  }

  /** Nothing is left to delete or to tell. */
  void finish(Instant now) {
    if (!state.isTerminal()) {
      state = WorkState.SUCCEEDED;
      finishedAt = now;
    }
  }

  /** Another service could not be told; it can be tried again. */
  void giveUp(Instant now) {
    if (!state.isTerminal()) {
      state = WorkState.FAILED;
      finishedAt = now;
      error = "A service that has to drop what hangs on the traces does not answer.";
    }
  }

  /** A failed one goes on; false for any other. */
  boolean retry() {
    if (state != WorkState.FAILED) {
      return false;
    }
    state = WorkState.QUEUED;
    finishedAt = null;
    error = null;
    return true;
  }

  DeletionResponse response() {
    return new DeletionResponse(
        id, workshopId, state, done, total, createdAt, startedAt, finishedAt, error, version);
  }
}
