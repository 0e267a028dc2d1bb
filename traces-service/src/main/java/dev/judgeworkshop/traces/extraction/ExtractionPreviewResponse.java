package dev.judgeworkshop.traces.extraction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What paths would show.
 *
 * @param items the first traces in chronological order
 */
@Schema(name = "ExtractionPreview", requiredProperties = "items")
public record ExtractionPreviewResponse(List<ExtractedTrace> items) {

  /** Keeps its own copy. */
  public ExtractionPreviewResponse {
    items = List.copyOf(items);
  }
}
