package dev.judgeworkshop.annotations.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What suggestions are to rest on.
 *
 * @param focus what matters to the team, e.g. its draft rubric items; at most 20,000 characters
 * @param traceIds traces whose beginnings are shown to the model, at most 50
 */
@Schema(name = "StartSuggestions")
record StartSuggestionsRequest(
    @Nullable
        @Size(max = 20_000)
        @Pattern(regexp = "[^\\u0000]*", message = "must not contain the NUL character")
        String focus,
    @Nullable @Size(max = 50) List<@NotNull UUID> traceIds) {

  List<UUID> traces() {
    return traceIds == null ? List.of() : traceIds.stream().distinct().toList();
  }
}
