package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import dev.judgeworkshop.traces.config.TracesConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Reads a stored file line by line and writes its traces. Whatever happens between two batches, the
 * next run goes on behind the last one that was stored.
 */
@ApplicationScoped
class ImportTask implements DurableTask {

  static final String NAME = "import-traces";

  private final ImportProgressService progress;
  private final UploadService uploads;
  private final TracesConfig limits;

  ImportTask(ImportProgressService progress, UploadService uploads, TracesConfig limits) {
    this.progress = progress;
    this.uploads = uploads;
    this.limits = limits;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    ImportCheckpoint start = control.await(() -> progress.begin(workId));
    if (start != null && storeAll(start, control)) {
      control.await(() -> progress.finish(workId));
    }
  }

  /** False when the import has ended in between, or is in other hands. */
  private boolean storeAll(ImportCheckpoint start, WorkControl control) {
    BatchReader reader =
        new BatchReader(offset -> read(start.importId(), offset, control), start, limits);
    ImportCheckpoint at = start;
    for (ImportBatch batch = reader.next(); !batch.isEmpty(); batch = reader.next()) {
      control.checkpoint();
      ImportCheckpoint from = at;
      ImportBatch next = batch;
      if (!control.await(() -> progress.store(from, next))) {
        return false;
      }
      at = at.after(batch);
    }
    return true;
  }

  private byte[] read(UUID importId, long offset, WorkControl control) {
    control.checkpoint();
    return control.await(() -> uploads.readFrom(importId, offset));
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    control.await(() -> progress.giveUp(workId));
  }
}
