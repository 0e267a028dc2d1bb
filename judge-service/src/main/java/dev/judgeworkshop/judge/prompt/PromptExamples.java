package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.client.annotations.GroundTruthView;
import dev.judgeworkshop.judge.client.traces.TraceTextView;
import dev.judgeworkshop.judge.client.traces.TracesClient;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes examples of tuning traces. Whether a trace may be shown is asked of the owner of the split:
 * a held-out trace never becomes an example.
 */
@ApplicationScoped
public class PromptExamples {

  private static final int CHARACTERS = 8_000;
  private static final int PREVIEW = 280;
  private static final int PAGE = 200;
  private static final int CANDIDATES = 50;

  private final AnnotationsClient annotations;
  private final TracesClient traces;

  PromptExamples(AnnotationsClient annotations, TracesClient traces) {
    this.annotations = annotations;
    this.traces = traces;
  }

  /**
   * Looks the traces up.
   *
   * @param workshopId the workshop
   * @param questionId the rubric question
   * @param traceIds in the order in which they are shown
   * @return each with its truth; fails with 400 on {@code exampleTraceIds} when one is no tuning
   *     trace with an uncontested truth
   */
  Uni<List<PromptExample>> of(UUID workshopId, UUID questionId, List<UUID> traceIds) {
    if (traceIds.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return tuning(workshopId, questionId, new HashSet<>(traceIds), null, new HashMap<>())
        .invoke(truths -> requireAll(traceIds, truths))
        .chain(
            truths ->
                traces
                    .textsOf(workshopId, traceIds)
                    .map(texts -> examples(traceIds, truths, texts, CHARACTERS)));
  }

  /**
   * Lists what may be chosen, a page of rated tuning traces at a time; those without an uncontested
   * truth are left out, so that a page may hold few.
   *
   * @param workshopId the workshop
   * @param questionId the rubric question
   * @param after where the page before ended; null for the first
   * @return previews
   */
  Uni<ExampleCandidates> candidates(UUID workshopId, UUID questionId, @Nullable String after) {
    return annotations
        .groundTruth(workshopId, questionId, "TUNING", after, CANDIDATES)
        .chain(
            page -> {
              Map<UUID, GroundTruthView> truths = new LinkedHashMap<>();
              page.items().stream()
                  .filter(GroundTruthView::isTuning)
                  .forEach(truth -> truths.put(truth.traceId(), truth));
              List<UUID> traceIds = List.copyOf(truths.keySet());
              return texts(workshopId, traceIds)
                  .map(texts -> examples(traceIds, truths, texts, PREVIEW))
                  .map(items -> new ExampleCandidates(items, page.next()));
            });
  }

  private Uni<List<TraceTextView>> texts(UUID workshopId, List<UUID> traceIds) {
    return traceIds.isEmpty()
        ? Uni.createFrom().item(List.of())
        : traces.textsOf(workshopId, traceIds);
  }

  private Uni<Map<UUID, GroundTruthView>> tuning(
      UUID workshopId,
      UUID questionId,
      Set<UUID> wanted,
      @Nullable String after,
      Map<UUID, GroundTruthView> found) {
    return annotations
        .groundTruth(workshopId, questionId, "TUNING", after, PAGE)
        .chain(
            page -> {
              page.items().stream()
                  .filter(truth -> wanted.contains(truth.traceId()) && truth.isTuning())
                  .forEach(truth -> found.put(truth.traceId(), truth));
              return page.next() == null || found.size() == wanted.size()
                  ? Uni.createFrom().item(found)
                  : tuning(workshopId, questionId, wanted, page.next(), found);
            });
  }

  private static void requireAll(List<UUID> traceIds, Map<UUID, GroundTruthView> truths) {
    List<UUID> missing = traceIds.stream().filter(id -> !truths.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      throw Problem.badRequest(
          "exampleTraceIds", "must be tuning traces with an uncontested truth: " + missing);
    }
  }

  private static List<PromptExample> examples(
      List<UUID> traceIds,
      Map<UUID, GroundTruthView> truths,
      List<TraceTextView> texts,
      int characters) {
    Map<UUID, TraceTextView> byTrace =
        texts.stream().collect(Collectors.toMap(TraceTextView::traceId, text -> text));
    return traceIds.stream()
        .map(id -> example(truths.get(id), byTrace.get(id), characters))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable PromptExample example(
      GroundTruthView truth, @Nullable TraceTextView text, int characters) {
    Double value = truth.value();
    return text == null || value == null
        ? null
        : new PromptExample(
            truth.traceId(),
            cut(text.input(), characters),
            cut(text.output(), characters),
            value.intValue(),
            truth.comments().isEmpty() ? null : String.join("\n", truth.comments()));
  }

  private static String cut(@Nullable String text, int characters) {
    if (text == null) {
      return "";
    }
    return text.length() <= characters ? text : text.substring(0, characters) + " [cut]";
  }
}
