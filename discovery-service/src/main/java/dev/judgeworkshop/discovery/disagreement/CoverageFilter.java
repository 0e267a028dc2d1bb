package dev.judgeworkshop.discovery.disagreement;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose coverage to list, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param traceIds only of these traces, in one answer: {@code after} and {@code skip} do not count
 */
public record CoverageFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("traceIds") @Nullable TraceIds traceIds) {

  /** Names this list for its cursors. */
  String scope() {
    return "coverage" + workshopId;
  }
}
