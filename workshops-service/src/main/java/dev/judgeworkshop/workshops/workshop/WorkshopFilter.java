package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.Role;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the caller's workshops.
 *
 * @param q what the name begins with, whatever its case
 * @param status active, open, paused or archived ones; all of them by default
 * @param phase those that stand there
 * @param role those in which the caller is that
 */
public record WorkshopFilter(
    @QueryParam("q")
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*", message = "must not have control characters")
        @Nullable String q,
    @QueryParam("status") @Nullable WorkshopStatus status,
    @QueryParam("phase") @Nullable Phase phase,
    @QueryParam("role") @Nullable Role role) {

  /** The pattern for {@code like … escape '\'}: what was typed is taken literally. */
  @Nullable String namePattern() {
    return q == null || q.isEmpty()
        ? null
        : q.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  /** Whether rows of workshops decide, or the caller's memberships alone. */
  boolean isAboutWorkshops() {
    return namePattern() != null || status != null || phase != null;
  }

  /** A cursor is good for the same filter only. */
  String scope() {
    return "workshops?status=" + status + "&phase=" + phase + "&role=" + role + "&q=" + q;
  }
}
