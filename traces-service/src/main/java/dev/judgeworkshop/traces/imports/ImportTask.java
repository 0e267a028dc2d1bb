package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import dev.judgeworkshop.traces.client.workshops.WorkshopsClient;
import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.extraction.Extraction;
import dev.judgeworkshop.traces.format.SpanMerge;
import dev.judgeworkshop.traces.trace.KnownTrace;
import dev.judgeworkshop.traces.trace.NewTrace;
import dev.judgeworkshop.traces.trace.TraceIntakeService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Reads a stored file record by record and writes its traces. Whatever happens between two batches,
 * the next run goes on behind the last one that was stored.
 */
@ApplicationScoped
class ImportTask implements DurableTask {

  static final String NAME = "import-traces";

  private final ImportProgressService progress;
  private final UploadService uploads;
  private final TraceIntakeService traces;
  private final WorkshopsClient workshops;
  private final TracesConfig limits;

  ImportTask(
      ImportProgressService progress,
      UploadService uploads,
      TraceIntakeService traces,
      WorkshopsClient workshops,
      TracesConfig limits) {
    this.progress = progress;
    this.uploads = uploads;
    this.traces = traces;
    this.workshops = workshops;
    this.limits = limits;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    ImportStart start = control.await(() -> progress.begin(workId));
    if (start != null && storeAll(start, control)) {
      control.await(() -> progress.finish(workId));
    }
  }

  /** False when the import has ended in between, or is in other hands. */
  private boolean storeAll(ImportStart start, WorkControl control) {
    ImportCheckpoint at = start.checkpoint();
    ImportPlan plan = start.plan();
    UUID importId = at.importId();
    RecordSources file =
        RecordSources.open(
            offset -> read(importId, offset, control),
            plan,
            at,
            (int) limits.maxLineSize().asLongValue());
    UUID workshopId = at.workshopId();
    Extraction extraction = Extraction.of(control.await(() -> workshops.settings(workshopId)));
    BatchReader reader = new BatchReader(file, at, limits, extraction::apply);
    for (ImportBatch batch = reader.next(); !batch.isEmpty(); batch = reader.next()) {
      control.checkpoint();
      ImportCheckpoint from = at;
      ImportBatch next =
          plan.format() == ImportFormat.OTLP
              ? merged(workshopId, batch, extraction, control)
              : batch;
      if (!control.await(() -> progress.store(plan, from, next))) {
        return false;
      }
      at = at.after(batch);
    }
    return true;
  }

  /** The spans of a trace may be spread over the file. */
  private ImportBatch merged(
      UUID workshopId, ImportBatch batch, Extraction extraction, WorkControl control) {
    List<String> ids =
        batch.traces().stream().map(NewTrace::externalId).filter(Objects::nonNull).toList();
    Map<String, KnownTrace> known = control.await(() -> traces.known(workshopId, ids));
    return batch.with(
        SpanMerge.merge(known, batch.traces()).stream().map(extraction::apply).toList());
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
