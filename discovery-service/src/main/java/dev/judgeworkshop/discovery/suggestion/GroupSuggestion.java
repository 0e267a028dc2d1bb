package dev.judgeworkshop.discovery.suggestion;

import dev.judgeworkshop.model.WorkState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run; whoever changes it holds the lock of its row. */
@Entity
@Table(name = "group_suggestion")
class GroupSuggestion {

  @Id private UUID id;
  private UUID workshopId;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  @Enumerated(EnumType.STRING)
  private @Nullable SuggestionMethod method;

  private @Nullable String groups;
  private long total;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  private long version;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected GroupSuggestion() {}

  GroupSuggestion(UUID id, UUID workshopId, long total, Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.state = WorkState.QUEUED;
    this.total = total;
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

  void succeed(SuggestionMethod how, String suggested, Instant now) {
    if (!isOver()) {
      method = how;
      groups = suggested;
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

  WorkState state() {
    return state;
  }

  @Nullable SuggestionMethod method() {
    return method;
  }

  /** JSON; null before it is over. */
  @Nullable String groups() {
    return groups;
  }

  long total() {
    return total;
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
