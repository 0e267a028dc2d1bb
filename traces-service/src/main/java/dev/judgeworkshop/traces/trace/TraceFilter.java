package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which traces to list, bound by {@code @BeanParam}.
 *
 * @param workshopId the workshop
 * @param datasetId only those that the dataset holds
 * @param ids only these, at most 200, with commas between them; absent or empty for all
 */
public record TraceFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("datasetId") @Nullable UUID datasetId,
    @QueryParam("ids") @Parameter(description = "at most 200 ids with commas between them")
        @Nullable String ids) {

  TraceFilter inDataset(@Nullable UUID dataset) {
    return new TraceFilter(workshopId, dataset, ids);
  }

  /**
   * The ids, read.
   *
   * @return null when it was not asked for certain ids
   * @throws Problem 400 when they are too many or malformed
   */
  @Nullable List<UUID> idList() {
    return ids == null || ids.isEmpty() ? null : IdList.read("ids", ids);
  }

  /** Names this list for its cursors. */
  String scope() {
    return "traces" + this;
  }
}
