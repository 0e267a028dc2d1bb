package dev.judgeworkshop.traces.extraction;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import dev.judgeworkshop.traces.extraction.ExtractionRepository.Progress;
import dev.judgeworkshop.traces.format.RawText;
import dev.judgeworkshop.traces.trace.ShownTexts;
import dev.judgeworkshop.traces.trace.StoredTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Decides anew what is shown of a workshop's traces, some at a time; a trace that is shown as
 * before is not touched. When it was begun anew meanwhile, the run goes on with the new paths.
 */
@ApplicationScoped
class ExtractionTask implements DurableTask {

  static final String NAME = "extract-texts";

  private final ExtractionStepService steps;

  ExtractionTask(ExtractionStepService steps) {
    this.steps = steps;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    boolean ended = false;
    while (!ended) {
      ExtractionStepService.Begun begun = control.await(() -> steps.begin(workId));
      if (begun == null) {
        return;
      }
      UUID last = storeAll(workId, begun, control);
      ended = last != null && control.await(() -> steps.finish(workId, last));
    }
  }

  /** The last trace; null when it was begun anew meanwhile. */
  private @org.jspecify.annotations.Nullable UUID storeAll(
      UUID workshopId, ExtractionStepService.Begun begun, WorkControl control) {
    Extraction extraction = new Extraction(begun.inputPath(), begun.outputPath());
    UUID at = begun.lastTraceId();
    while (true) {
      control.checkpoint();
      UUID from = at;
      List<StoredTexts> next = control.await(() -> steps.next(workshopId, from));
      if (next.isEmpty()) {
        return at;
      }
      Map<StoredTexts, ShownTexts> changed = changed(extraction, next);
      UUID to = next.getLast().traceId();
      Progress progress =
          new Progress(
              workshopId,
              from,
              to,
              next.size(),
              changed.size(),
              begun.inputPath(),
              begun.outputPath());
      if (!control.await(() -> steps.store(progress, changed))) {
        return null;
      }
      at = to;
    }
  }

  private static Map<StoredTexts, ShownTexts> changed(
      Extraction extraction, List<StoredTexts> traces) {
    Map<StoredTexts, ShownTexts> changed = new LinkedHashMap<>();
    for (StoredTexts stored : traces) {
      ShownTexts shown =
          extraction.shown(RawText.of(stored.isConversation(), stored.texts(), stored.messages()));
      if (!shown.equals(stored.texts())) {
        changed.put(stored, shown);
      }
    }
    return changed;
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    control.await(() -> steps.giveUp(workId));
  }
}
