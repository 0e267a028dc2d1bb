package dev.judgeworkshop.workshops.client.traces;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * JSONPath expressions that say where a trace's texts are.
 *
 * @param inputPath of the input
 * @param outputPath of the output
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtractionPaths(@Nullable String inputPath, @Nullable String outputPath) {

  /**
   * Whether there is anything to check.
   *
   * @return false when both are absent
   */
  public boolean hasAny() {
    return inputPath != null || outputPath != null;
  }
}
