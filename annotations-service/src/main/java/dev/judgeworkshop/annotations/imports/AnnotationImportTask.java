package dev.judgeworkshop.annotations.imports;

import dev.judgeworkshop.annotations.client.traces.TracesClient;
import dev.judgeworkshop.annotations.client.workshops.WorkshopsClient;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a file and writes its annotations, some at a time. Whatever happens between two batches,
 * the next run goes on behind the last one that was stored.
 */
@ApplicationScoped
class AnnotationImportTask implements DurableTask {

  static final String NAME = "import-annotations";

  /** One call of traces-service, or two, know the traces of a batch. */
  static final int BATCH = 100;

  private final ImportProgressService progress;
  private final ImportBatchRepository batches;
  private final RubricService rubrics;
  private final WorkshopsClient workshops;
  private final TracesClient traces;
  private final ImportContents contents;

  AnnotationImportTask(
      ImportProgressService progress,
      ImportBatchRepository batches,
      RubricService rubrics,
      WorkshopsClient workshops,
      TracesClient traces,
      ImportContents contents) {
    this.progress = progress;
    this.batches = batches;
    this.rubrics = rubrics;
    this.workshops = workshops;
    this.traces = traces;
    this.contents = contents;
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
    byte[] bytes = control.await(() -> progress.file(start.importId()));
    ParsedFile file = contents.parse(start.format(), bytes);
    if (!start.counted()) {
      control.await(() -> batches.count(start.importId(), file));
    }
    RubricResponse rubric = control.await(() -> rubrics.current(start.workshopId()));
    ImportCheck check =
        contents.check(rubric, control.await(() -> workshops.members(start.workshopId())));
    ImportCheckpoint at = start;
    while (at.position() < file.annotations().size()) {
      control.checkpoint();
      int end = Math.min(at.position() + BATCH, file.annotations().size());
      List<ImportedAnnotation> batch = file.annotations().subList(at.position(), end);
      if (!store(at, batch, check, rubric, control)) {
        return false;
      }
      at = at.after(batch.size());
    }
    return true;
  }

  private boolean store(
      ImportCheckpoint at,
      List<ImportedAnnotation> batch,
      ImportCheck check,
      RubricResponse rubric,
      WorkControl control) {
    Map<String, UUID> known = known(at.workshopId(), batch, control);
    List<ImportError> errors = new ArrayList<>();
    List<CheckedAnnotation> fit = check.check(batch, known, errors);
    return control.await(
        () -> batches.store(at, batch.size(), fit, errors, rubric.version(), contents.now()));
  }

  /**
   * By their ids, and where that fails by their external ids; an id comes before an external id.
   */
  private Map<String, UUID> known(
      UUID workshopId, List<ImportedAnnotation> batch, WorkControl control) {
    Set<UUID> ids = ImportCheck.traces(batch);
    Set<UUID> found = control.await(() -> traces.summaries(workshopId, ids)).keySet();
    Set<String> others = ImportCheck.otherNames(batch, found);
    Map<String, UUID> known =
        new HashMap<>(control.await(() -> traces.byExternalId(workshopId, others)));
    batch.forEach(annotation -> ImportCheck.putKnown(annotation, found, known));
    return known;
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    control.await(() -> progress.giveUp(workId));
  }
}
