package dev.judgeworkshop.discovery.analysis;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of an analysis in full.
 *
 * @param id its id
 * @param analysisId the analysis
 * @param position its place, from 1
 * @param title what it is called
 * @param description what it says
 * @param evidence how many traces show it
 * @param evidenceTraceIds the first 200 of them, by id
 */
@Schema(
    name = "AnalysisItem",
    requiredProperties = {
      "id",
      "analysisId",
      "position",
      "title",
      "description",
      "evidence",
      "evidenceTraceIds"
    })
public record AnalysisItemResponse(
    UUID id,
    UUID analysisId,
    long position,
    String title,
    String description,
    long evidence,
    List<UUID> evidenceTraceIds) {

  /** Keeps its own copy. */
  public AnalysisItemResponse {
    evidenceTraceIds = List.copyOf(evidenceTraceIds);
  }
}
