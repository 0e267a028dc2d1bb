package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.config.DiscoveryConfig;
import dev.judgeworkshop.discovery.feedback.FeedbackMaterialService;
import dev.judgeworkshop.discovery.finding.FindingMaterialService;
import dev.judgeworkshop.discovery.text.WordGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What an analysis reads, batch by batch. */
@ApplicationScoped
class Material {

  private static final int ROWS = 100;

  /** A single text longer than this is cut: it would crowd out the others. */
  private static final int CHARS_OF_A_TEXT = 2_000;

  private final FeedbackMaterialService feedback;
  private final FindingMaterialService findings;
  private final DiscoveryConfig config;

  Material(
      FeedbackMaterialService feedback, FindingMaterialService findings, DiscoveryConfig config) {
    this.feedback = feedback;
    this.findings = findings;
    this.config = config;
  }

  /** The next contributions that fit the model; none when all were read. */
  Uni<List<Contribution>> next(AnalysisStep step) {
    return rows(step).map(this::fitting);
  }

  private Uni<List<Contribution>> rows(AnalysisStep step) {
    return step.stage() == Stage.FEEDBACK
        ? feedback
            .after(step.workshopId(), step.cursor(), ROWS)
            .map(
                all ->
                    all.stream()
                        .map(
                            one ->
                                new Contribution(
                                    one.id(), one.traceId(), one.label().name(), one.reason()))
                        .toList())
        : findings
            .after(step.workshopId(), step.cursor(), ROWS)
            .map(
                all ->
                    all.stream()
                        .map(
                            one ->
                                new Contribution(
                                    one.id(),
                                    one.traceId(),
                                    one.category() == null ? "FINDING" : one.category().name(),
                                    one.insight()))
                        .toList());
  }

  /** At least one, so that a run always gets on. */
  private List<Contribution> fitting(List<Contribution> rows) {
    List<Contribution> batch = new ArrayList<>();
    int chars = 0;
    for (Contribution row : rows) {
      Contribution cut = cut(row);
      chars += cut.text().length();
      if (!batch.isEmpty() && chars > config.analysisBatchChars()) {
        break;
      }
      batch.add(cut);
    }
    return List.copyOf(batch);
  }

  private static Contribution cut(Contribution row) {
    return row.text().length() <= CHARS_OF_A_TEXT
        ? row
        : new Contribution(
            row.id(),
            row.traceId(),
            row.mark(),
            row.text().substring(0, CHARS_OF_A_TEXT) + " [...]");
  }

  Uni<List<WordGroup>> groups(AnalysisStep step) {
    return step.stage() == Stage.FEEDBACK
        ? feedback.groups(step.workshopId())
        : findings.groups(step.workshopId());
  }
}
