package dev.judgeworkshop.judge.prompt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rated tuning traces that a judge may be shown.
 *
 * @param items previews of their texts, with what the humans said
 * @param next where to go on; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"items"})
public record ExampleCandidates(List<PromptExample> items, @Nullable String next) {

  /** Keeps its own copy of the items. */
  public ExampleCandidates {
    items = List.copyOf(items);
  }
}
