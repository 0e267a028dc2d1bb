package dev.judgeworkshop.annotations.suggestion;

import dev.judgeworkshop.model.WorkState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to the model, on its way from queued to answered. */
@Entity
class SuggestionRun {

  @Id private UUID id;
  private UUID workshopId;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private String material;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  @Version private long version;

  /** For Hibernate. */
  protected SuggestionRun() {}

  SuggestionRun(UUID id, UUID workshopId, String material, Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.material = material;
    this.state = WorkState.QUEUED;
    this.createdAt = now;
    this.version = 1;
  }

  /** A replica takes it, for the first time or again. False when it has ended. */
  boolean begin(Instant now) {
    if (state == WorkState.QUEUED) {
      state = WorkState.RUNNING;
      startedAt = now;
    }
    return !state.isTerminal();
  }

  /** False when it had ended before. */
  boolean end(@Nullable String why, Instant now) {
    if (state.isTerminal()) {
      return false;
    }
    state = why == null ? WorkState.SUCCEEDED : WorkState.FAILED;
    error = why;
    finishedAt = now;
    return true;
  }

  /** Ends it because a person says so; what has ended stays as it is. */
  void cancel(Instant now) {
    if (!state.isTerminal()) {
      state = WorkState.CANCELLED;
      finishedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  String material() {
    return material;
  }

  SuggestionRunResponse response() {
    return new SuggestionRunResponse(
        id, workshopId, state, createdAt, startedAt, finishedAt, error, version);
  }
}
