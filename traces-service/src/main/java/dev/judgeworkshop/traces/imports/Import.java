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
  private @Nullable Long total;
  private long bytesTotal;
  private long linesRead;
  private long bytesRead;
  private boolean dryRun;
  private @Nullable String inputColumn;
  private @Nullable String outputColumn;
  private @Nullable String externalIdColumn;
  private @Nullable String createdAtColumn;
  private @Nullable String contextColumn;
  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant finishedAt;
  private @Nullable String error;
  @Version private long version;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Import() {}

  @SuppressWarnings("NullAway") // the times of later come later
  Import(StoredUpload upload, UUID workshopId, String fileName, Instant now) {
    this.id = upload.id();
    this.workshopId = workshopId;
    this.fileName = fileName;
    this.format = upload.format();
    this.state = WorkState.QUEUED;
    this.total = upload.lines();
    this.bytesTotal = upload.bytes();
    this.createdAt = now;
    this.version = FIRST_VERSION;
  }

  /** One that pulls from a tracking server instead of reading a file. */
  static Import ofPull(UUID id, UUID workshopId, String host, Instant now) {
    return new Import(
        new StoredUpload(id, 0, null, ImportFormat.MLFLOW, ""), workshopId, host, now);
  }

  UUID id() {
    return id;
  }

  /** Nothing is to be stored. */
  void onlyTry() {
    dryRun = true;
  }

  /** Which column of a CSV file is what; those that are recognised are left out. */
  void nameColumns(
      @Nullable String input,
      @Nullable String output,
      @Nullable String externalId,
      @Nullable String time,
      @Nullable String context) {
    inputColumn = input;
    outputColumn = output;
    externalIdColumn = externalId;
    createdAtColumn = time;
    contextColumn = context;
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

  /** It cannot be finished; what was imported before stays. */
  boolean fail(String reason, Instant now) {
    return end(WorkState.FAILED, now, reason);
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

  boolean isDryRun() {
    return dryRun;
  }

  ImportFormat format() {
    return format;
  }

  /** Input, output, external id, time and context, in this order. */
  @Nullable String[] columns() {
    return new @Nullable String[] {
      inputColumn, outputColumn, externalIdColumn, createdAtColumn, contextColumn
    };
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
        state == WorkState.SUCCEEDED ? bytesTotal : Math.min(bytesRead, bytesTotal),
        bytesTotal,
        dryRun,
        createdAt,
        startedAt,
        finishedAt,
        error,
        version);
  }
}
