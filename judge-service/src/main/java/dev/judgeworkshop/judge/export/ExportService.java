package dev.judgeworkshop.judge.export;

import dev.judgeworkshop.judge.client.traces.TracesClient;
import dev.judgeworkshop.judge.evaluation.ExportedItem;
import dev.judgeworkshop.judge.evaluation.ItemExports;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.run.EvaluationRunResponse;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Exports judges and evaluations; for facilitators. */
@ApplicationScoped
class ExportService {

  private final JudgePromptService prompts;
  private final EvaluationRunService runs;
  private final ItemExports items;
  private final EvaluationLines lines;
  private final JudgeSnippets snippets;
  private final TracesClient traces;
  private final ExportAccount account;

  ExportService(
      JudgePromptService prompts,
      EvaluationRunService runs,
      ItemExports items,
      EvaluationLines lines,
      JudgeSnippets snippets,
      TracesClient traces,
      ExportAccount account) {
    this.prompts = prompts;
    this.runs = runs;
    this.items = items;
    this.lines = lines;
    this.snippets = snippets;
    this.traces = traces;
    this.account = account;
  }

  Uni<String> judge(UUID id, JudgeFormat format) {
    return prompts
        .get(id)
        .call(
            judge -> account.forExport(judge.workshopId(), "judge prompt " + id + " as " + format))
        .map(judge -> snippets.of(judge, format));
  }

  /** Who may, and what; the lines follow one page after another. */
  Uni<Multi<String>> evaluations(UUID runId, EvaluationFormat format) {
    return runs.head(runId)
        .call(
            head ->
                account.forExport(
                    head.workshopId(), "evaluations of run " + runId + " as " + format))
        .chain(head -> runs.load(head).map(run -> lines(head, run, format)));
  }

  private Multi<String> lines(RunHead head, EvaluationRunResponse run, EvaluationFormat format) {
    Multi<String> all =
        items
            .pages(head)
            .onItem()
            .transformToUniAndConcatenate(
                page -> named(head, page).map(names -> text(page, run, format, names)))
            .filter(text -> !text.isEmpty());
    return format == EvaluationFormat.CSV
        ? Multi.createBy()
            .concatenating()
            .streams(Multi.createFrom().item(EvaluationLines.HEADER), all)
        : all;
  }

  private String text(
      List<ExportedItem> page,
      EvaluationRunResponse run,
      EvaluationFormat format,
      Map<UUID, String> names) {
    return page.stream()
        .map(item -> lines.line(format, run, item, names.get(item.traceId())))
        .collect(Collectors.joining());
  }

  private Uni<Map<UUID, String>> named(RunHead head, List<ExportedItem> page) {
    return page.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : traces.externalIds(head.workshopId(), page.stream().map(ExportedItem::traceId).toList());
  }
}
