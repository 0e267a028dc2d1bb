package dev.judgeworkshop.discovery.analysis;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two analyses side by side. Two items are the same when they have the same title, or at least half
 * of their traces in common (Jaccard index); the most similar are paired first.
 *
 * @param analysisId the one
 * @param withId the other
 * @param common items of both
 * @param onlyHere items of the one alone
 * @param onlyThere items of the other alone
 */
@Schema(
    name = "AnalysisComparison",
    requiredProperties = {"analysisId", "withId", "common", "onlyHere", "onlyThere"})
public record ComparisonResponse(
    UUID analysisId,
    UUID withId,
    List<Pair> common,
    List<AnalysisItemSummary> onlyHere,
    List<AnalysisItemSummary> onlyThere) {

  /** Keeps its own copies. */
  public ComparisonResponse {
    common = List.copyOf(common);
    onlyHere = List.copyOf(onlyHere);
    onlyThere = List.copyOf(onlyThere);
  }

  /**
   * Two items that say the same.
   *
   * @param here of the one
   * @param there of the other
   * @param sharedTraces how many traces show both
   * @param similarity the Jaccard index of their evidence, 0 to 1
   */
  @Schema(
      name = "AnalysisItemPair",
      requiredProperties = {"here", "there", "sharedTraces", "similarity"})
  public record Pair(
      AnalysisItemSummary here, AnalysisItemSummary there, long sharedTraces, double similarity) {}
}
