package dev.judgeworkshop.discovery.analysis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All items of an analysis.
 *
 * @param items a few dozen: at most 40 by a model, at most 8 words of each mark without one
 */
@Schema(
    name = "AnalysisItems",
    requiredProperties = {"items"})
public record ItemsResponse(List<AnalysisItemSummary> items) {

  /** Keeps its own copy. */
  public ItemsResponse {
    items = List.copyOf(items);
  }
}
