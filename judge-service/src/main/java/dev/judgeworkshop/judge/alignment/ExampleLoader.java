package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.judge.client.annotations.AnnotationsClient;
import dev.judgeworkshop.judge.client.annotations.GroundTruthView;
import dev.judgeworkshop.judge.client.traces.TraceTextView;
import dev.judgeworkshop.judge.client.traces.TracesClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads what an alignment learns from; held-out traces are left with their owner. */
@ApplicationScoped
class ExampleLoader {

  private static final int PAGE = 200;
  private static final int CHARACTERS = 3_000;
  private static final int COMMENT = 2_000;

  private final AnnotationsClient annotations;
  private final TracesClient traces;

  ExampleLoader(AnnotationsClient annotations, TracesClient traces) {
    this.annotations = annotations;
    this.traces = traces;
  }

  /** Tuning traces with an uncontested truth, by trace id. */
  Uni<List<GroundTruthView>> tuning(UUID workshopId, UUID questionId) {
    return all(workshopId, questionId, "TUNING", null, new ArrayList<>())
        .map(found -> found.stream().filter(GroundTruthView::isTuning).toList());
  }

  /** How many held-out traces have an uncontested truth. */
  Uni<Integer> heldOut(UUID workshopId, UUID questionId) {
    return all(workshopId, questionId, "HELD_OUT", null, new ArrayList<>())
        .map(
            found ->
                (int)
                    found.stream()
                        .filter(truth -> "HELD_OUT".equals(truth.part()) && !truth.contested())
                        .count());
  }

  private Uni<List<GroundTruthView>> all(
      UUID workshopId,
      UUID questionId,
      String part,
      @Nullable String after,
      List<GroundTruthView> found) {
    return annotations
        .groundTruth(workshopId, questionId, part, after, PAGE)
        .chain(
            page -> {
              found.addAll(page.items());
              return page.next() == null
                  ? Uni.createFrom().item(found)
                  : all(workshopId, questionId, part, page.next(), found);
            });
  }

  /** The texts beside the truths; traces without a text are left out. */
  Uni<List<RatedExample>> texts(UUID workshopId, List<GroundTruthView> truths) {
    return texts(workshopId, truths, new ArrayList<>());
  }

  private Uni<List<RatedExample>> texts(
      UUID workshopId, List<GroundTruthView> left, List<RatedExample> loaded) {
    if (left.isEmpty()) {
      return Uni.createFrom().item(loaded);
    }
    List<GroundTruthView> page = left.subList(0, Math.min(PAGE, left.size()));
    return traces
        .textsOf(workshopId, page.stream().map(GroundTruthView::traceId).toList())
        .map(texts -> texts.stream().collect(Collectors.toMap(TraceTextView::traceId, t -> t)))
        .invoke(texts -> page.forEach(truth -> add(loaded, truth, texts.get(truth.traceId()))))
        .chain(() -> texts(workshopId, left.subList(page.size(), left.size()), loaded));
  }

  private static void add(
      List<RatedExample> loaded, GroundTruthView truth, @Nullable TraceTextView text) {
    Double value = truth.value();
    if (text != null && value != null) {
      String comments = String.join("\n", truth.comments());
      loaded.add(
          new RatedExample(
              0,
              truth.traceId(),
              value.intValue(),
              comments.isEmpty() ? null : cut(comments, COMMENT),
              cut(text.input(), CHARACTERS),
              cut(text.output(), CHARACTERS)));
    }
  }

  private static String cut(@Nullable String text, int most) {
    if (text == null) {
      return "";
    }
    return text.length() <= most ? text : text.substring(0, most) + " [cut]";
  }
}
