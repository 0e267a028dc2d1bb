package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.analysis.AnalysisItemResponse;
import dev.judgeworkshop.discovery.analysis.AnalysisItemService;
import dev.judgeworkshop.discovery.disagreement.TraceLabels;
import dev.judgeworkshop.discovery.disagreement.TraceLabelsService;
import dev.judgeworkshop.discovery.feedback.FeedbackMaterialService;
import dev.judgeworkshop.discovery.feedback.FeedbackResponse;
import dev.judgeworkshop.discovery.finding.FindingMaterialService;
import dev.judgeworkshop.discovery.finding.FindingResponse;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a draft rubric item is promoted from. */
@ApplicationScoped
class DraftSources {

  private static final Material NOTHING = new Material("", List.of());

  private final FindingMaterialService findings;
  private final FeedbackMaterialService feedback;
  private final TraceLabelsService labels;
  private final AnalysisItemService analyses;

  DraftSources(
      FindingMaterialService findings,
      FeedbackMaterialService feedback,
      TraceLabelsService labels,
      AnalysisItemService analyses) {
    this.findings = findings;
    this.feedback = feedback;
    this.labels = labels;
    this.analyses = analyses;
  }

  /** Fails with 400 when there is no such source in this workshop. */
  Uni<Material> read(UUID workshopId, Source source, @Nullable UUID sourceId) {
    if (source == Source.MANUAL) {
      return sourceId == null
          ? Uni.createFrom().item(NOTHING)
          : Uni.createFrom().failure(Problem.badRequest("sourceId", "must be absent with MANUAL"));
    }
    if (sourceId == null) {
      return Uni.createFrom().failure(Problem.badRequest("sourceId", "is required"));
    }
    return switch (source) {
      case FINDING -> finding(workshopId, sourceId);
      case FEEDBACK -> feedback(workshopId, sourceId);
      case DISAGREEMENT -> disagreement(workshopId, sourceId);
      case ANALYSIS -> analysis(workshopId, sourceId);
      case MANUAL -> Uni.createFrom().item(NOTHING);
    };
  }

  private Uni<Material> finding(UUID workshopId, UUID id) {
    return findings
        .find(workshopId, id)
        .onItem()
        .ifNull()
        .failWith(() -> DraftRubricItemProblems.noSource("a finding"))
        .map(DraftSources::material);
  }

  private static Material material(FindingResponse found) {
    return new Material(found.insight(), List.of(found.traceId()));
  }

  private Uni<Material> feedback(UUID workshopId, UUID id) {
    return feedback
        .find(workshopId, id)
        .onItem()
        .ifNull()
        .failWith(() -> DraftRubricItemProblems.noSource("a feedback"))
        .map(DraftSources::material);
  }

  private static Material material(FeedbackResponse found) {
    return new Material(found.reason(), List.of(found.traceId()));
  }

  private Uni<Material> disagreement(UUID workshopId, UUID traceId) {
    return labels
        .ofTraces(workshopId, List.of(traceId))
        .map(
            found -> {
              if (found.isEmpty() || found.getFirst().severity() == null) {
                throw DraftRubricItemProblems.noSource("a trace with two reviewers");
              }
              TraceLabels counts = found.getFirst();
              return new Material(
                  "Reviewers said GOOD %d times and BAD %d times."
                      .formatted(counts.good(), counts.bad()),
                  List.of(traceId));
            });
  }

  private Uni<Material> analysis(UUID workshopId, UUID id) {
    return analyses
        .find(workshopId, id)
        .onItem()
        .ifNull()
        .failWith(() -> DraftRubricItemProblems.noSource("an item of an analysis"))
        .map(DraftSources::material);
  }

  private static Material material(AnalysisItemResponse found) {
    return new Material(found.title() + "\n\n" + found.description(), found.evidenceTraceIds());
  }
}
