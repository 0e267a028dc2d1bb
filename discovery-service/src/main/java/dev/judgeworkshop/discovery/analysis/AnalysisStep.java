package dev.judgeworkshop.discovery.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next.
 *
 * @param analysisId the analysis
 * @param workshopId its workshop
 * @param kind what it looks for
 * @param method how; null as long as no batch has been read
 * @param stage what it reads
 * @param cursor the id after which it goes on; null at the beginning
 */
record AnalysisStep(
    UUID analysisId,
    UUID workshopId,
    AnalysisKind kind,
    @Nullable AnalysisMethod method,
    Stage stage,
    @Nullable UUID cursor) {

  static AnalysisStep of(Analysis analysis) {
    return new AnalysisStep(
        analysis.id(),
        analysis.workshopId(),
        analysis.kind(),
        analysis.method(),
        analysis.stage(),
        analysis.cursor());
  }
}
