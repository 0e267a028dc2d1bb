package dev.judgeworkshop.judge.client.traces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What traces are found by, in the words of traces-service; all of it must hold, and without any of
 * it all traces are found.
 *
 * @param text words that input or output hold, each of them; {@code "…"} for words in a row, {@code
 *     or}, {@code -} for words that they must not hold
 * @param metadataName a name of the metadata, at its top
 * @param metadataValue its value as text
 * @param hasError only those that failed, or only those that did not
 * @param importedFrom written last at this time or later
 * @param importedTo written last before this time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceCriteria(
    @Size(min = 1, max = 200) @Pattern(regexp = NO_NUL, message = NUL) @Nullable String text,
    @Size(min = 1, max = 200) @Pattern(regexp = NO_NUL, message = NUL)
        @Nullable String metadataName,
    @Size(max = 200) @Pattern(regexp = NO_NUL, message = NUL) @Nullable String metadataValue,
    @Nullable Boolean hasError,
    @Nullable Instant importedFrom,
    @Nullable Instant importedTo) {

  private static final String NO_NUL = "[^\\u0000]*";
  private static final String NUL = "must not hold NUL characters";

  /**
   * Checks that a value goes with a name.
   *
   * @return whether both or none are given
   */
  @JsonIgnore
  @AssertTrue(message = "metadataName and metadataValue go together")
  boolean isMetadataComplete() {
    return (metadataName == null) == (metadataValue == null);
  }
}
