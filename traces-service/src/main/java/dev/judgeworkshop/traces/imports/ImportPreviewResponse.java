package dev.judgeworkshop.traces.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a dry run shows.
 *
 * @param format what the file was taken for
 * @param items the first 20 traces that it would make
 */
@Schema(
    name = "ImportPreview",
    requiredProperties = {"format", "items"})
public record ImportPreviewResponse(ImportFormat format, List<PreviewedTrace> items) {

  /** Keeps its own copy. */
  public ImportPreviewResponse {
    items = List.copyOf(items);
  }
}
