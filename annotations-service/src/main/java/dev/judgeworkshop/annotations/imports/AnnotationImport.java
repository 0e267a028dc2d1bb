package dev.judgeworkshop.annotations.imports;

import dev.judgeworkshop.model.WorkState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import on its way from queued to finished. Its counts move with each batch, by SQL; here it
 * begins and ends, always under a lock of its row.
 */
@Entity
class AnnotationImport {

  @Id private UUID id;
  private UUID workshopId;

  @Enumerated(EnumType.STRING)
  private ImportFormat format;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private int done;
  private int failed;
  private @Nullable Integer total;
  private int position;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  @Version private long version;

  /** For Hibernate. */
  protected AnnotationImport() {}

  AnnotationImport(UUID id, UUID workshopId, ImportFormat format, Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.format = format;
    this.state = WorkState.QUEUED;
    this.createdAt = now;
    this.version = 1;
  }

  /** A replica takes it, for the first time or again. False when it has ended. */
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

  /** A person ends it; harmless when it has ended. */
  boolean cancel(Instant now) {
    return end(WorkState.CANCELLED, now, null);
  }

  /** The last line is read. Without a single usable one it has failed. */
  boolean finish(Instant now) {
    return done == 0
        ? end(WorkState.FAILED, now, "No line of the file made an annotation.")
        : end(WorkState.SUCCEEDED, now, null);
  }

  /** It cannot be finished; what was imported before stays. */
  boolean giveUp(Instant now) {
    return end(WorkState.FAILED, now, "The import was stopped by a fault on our side.");
  }

  private boolean end(WorkState how, Instant now, @Nullable String why) {
    if (state.isTerminal()) {
      return false;
    }
    state = how;
    finishedAt = now;
    error = why;
    return true;
  }

  UUID workshopId() {
    return workshopId;
  }

  ImportCheckpoint checkpoint() {
    return new ImportCheckpoint(id, workshopId, format, position, total != null);
  }

  AnnotationImportResponse response() {
    return new AnnotationImportResponse(
        id,
        workshopId,
        format,
        state,
        done,
        failed,
        total,
        createdAt,
        startedAt,
        finishedAt,
        error,
        version);
  }
}
