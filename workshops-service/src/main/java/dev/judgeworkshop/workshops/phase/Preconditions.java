package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.workshops.client.annotations.AnnotationsClient;
import dev.judgeworkshop.workshops.client.discovery.DiscoveryClient;
import dev.judgeworkshop.workshops.client.traces.TracesClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a phase needs before it can be opened, asked from the services that own it. */
@ApplicationScoped
class Preconditions {

  static final String TRACE = "trace";

  private static final String NOTICED = "feedback-finding-or-draft-item";
  private static final String QUESTION = "rubric-question";
  private static final String ANNOTATION = "annotation";

  private final TracesClient traces;
  private final DiscoveryClient discovery;
  private final AnnotationsClient annotations;

  Preconditions(TracesClient traces, DiscoveryClient discovery, AnnotationsClient annotations) {
    this.traces = traces;
    this.discovery = discovery;
    this.annotations = annotations;
  }

  /** Empty when the phase can be opened; fails when a peer does not answer. */
  Uni<List<String>> missingFor(UUID workshopId, Phase to) {
    return switch (to) {
      case INTAKE -> Uni.createFrom().item(List.of());
      case DISCOVERY -> traces.count(workshopId).map(count -> unless(count > 0, TRACE));
      case RUBRIC -> discovery.counts(workshopId).map(counts -> unless(counts.hasAny(), NOTICED));
      case ANNOTATION -> missingForAnnotation(workshopId);
      case RESULTS, JUDGE_TUNING ->
          annotations
              .counts(workshopId)
              .map(counts -> unless(counts.annotations() > 0, ANNOTATION));
    };
  }

  private Uni<List<String>> missingForAnnotation(UUID workshopId) {
    return annotations
        .counts(workshopId)
        .map(counts -> unless(counts.questions() > 0, QUESTION))
        .chain(
            missing ->
                traces.count(workshopId).map(count -> joined(missing, unless(count > 0, TRACE))));
  }

  private static List<String> unless(boolean met, String missing) {
    return met ? List.of() : List.of(missing);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
