package dev.judgeworkshop.discovery.analysis;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which analyses to list, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param kind only of this kind
 */
public record AnalysisFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("kind") @Nullable AnalysisKind kind) {

  /** Names this list for its cursors. */
  String scope() {
    return "analyses" + workshopId + kind;
  }
}
