package dev.judgeworkshop.traces.imports;

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

/**
 * An import on its way from queued to finished. Its counts move with each batch, by SQL; here it
 * begins and ends, always under a lock of its row.
 */
@Entity
@Table(name = "trace_import")
class Import {

  private static final long FIRST_VERSION = 1;

  @Id private UUID id;
  private UUID workshopId;
  private String fileName;

  @Enumerated(EnumType.STRING)
  private ImportFormat format;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private long done;
  private long failed;
  private int keptErrors;
  private long total;
  private long bytesTotal;
  private long linesRead;
  private long bytesRead;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  @Version private long version;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Import() {}

  @SuppressWarnings("NullAway") // the times of later come later
  Import(StoredUpload upload, UUID workshopId, String fileName, ImportFormat format, Instant now) {
    this.id = upload.id();
    this.workshopId = workshopId;
    this.fileName = fileName;
    this.format = format;
    this.state = WorkState.QUEUED;
    this.total = upload.lines();
    this.bytesTotal = upload.bytes();
    this.createdAt = now;
    this.version = FIRST_VERSION;
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
        ? end(WorkState.FAILED, now, "No line of the file made a trace.")
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

  ImportCheckpoint checkpoint() {
    return new ImportCheckpoint(id, workshopId, createdAt, linesRead, bytesRead, keptErrors);
  }

  int keptErrors() {
    return keptErrors;
  }

  ImportResponse response() {
    return new ImportResponse(
        id,
        workshopId,
        fileName,
        format,
        state,
        done,
        failed,
        total,
        bytesTotal,
        createdAt,
        startedAt,
        finishedAt,
        error,
        version);
  }
}
