package dev.judgeworkshop.traces.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What traces are looked for by; all of it must hold. Bound by {@code @BeanParam}, or a body.
 *
 * @param text words that input or output hold, each of them; {@code "…"} for words in a row, {@code
 *     or}, {@code -} for words that they must not hold; the first 10,000 characters are searched
 * @param metadataName a name of the metadata, at its top
 * @param metadataValue its value as text, compared by its first 200 characters
 * @param hasError only those that failed, or only those that did not
 * @param importedFrom written last at this time or later
 * @param importedTo written last before this time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceCriteria(
    @QueryParam("text") @Size(min = 1, max = 200) @Pattern(regexp = NO_NUL, message = NUL)
        @Nullable String text,
    @QueryParam("metadataName") @Size(min = 1, max = 200) @Pattern(regexp = NO_NUL, message = NUL)
        @Nullable String metadataName,
    @QueryParam("metadataValue") @Size(max = 200) @Pattern(regexp = NO_NUL, message = NUL)
        @Nullable String metadataValue,
    @QueryParam("hasError") @Nullable Boolean hasError,
    @QueryParam("importedFrom") @Nullable Instant importedFrom,
    @QueryParam("importedTo") @Nullable Instant importedTo) {

  private static final String NO_NUL = "[^\\u0000]*";
  private static final String NUL = "must not hold NUL characters";

  /** Nothing is asked for. */
  public static final TraceCriteria NONE = new TraceCriteria(null, null, null, null, null, null);

  /**
   * Says whether anything is asked for.
   *
   * @return false when all traces are good
   */
  @JsonIgnore
  public boolean isEmpty() {
    return equals(NONE);
  }

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
