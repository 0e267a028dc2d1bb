package dev.judgeworkshop.discovery.disagreement;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which disagreements to list, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param severity only these
 */
public record DisagreementFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("severity") @Nullable Severity severity) {

  /** Names this list for its cursors. */
  String scope() {
    return "disagreements" + workshopId + severity;
  }
}
