package dev.judgeworkshop.workshops.workshop;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the caller's workshops.
 *
 * @param q what the name begins with, whatever its case
 */
public record WorkshopFilter(
    @QueryParam("q")
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*", message = "must not have control characters")
        @Nullable String q) {

  /** The pattern for {@code like … escape '\'}: what was typed is taken literally. */
  @Nullable String namePattern() {
    return q == null || q.isEmpty()
        ? null
        : q.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  /** A cursor is good for the same prefix only. */
  String scope() {
    return "workshops?q=" + (q == null ? "" : q);
  }
}
