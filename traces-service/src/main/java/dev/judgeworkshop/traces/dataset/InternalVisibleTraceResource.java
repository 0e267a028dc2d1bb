package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For services that let people write on traces. */
@Path("/internal/v1/workshops/{workshopId}/visible-traces")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalVisibleTraceResource {

  private final DatasetService datasets;

  InternalVisibleTraceResource(DatasetService datasets) {
    this.datasets = datasets;
  }

  /**
   * Says whether a person may see a trace in a dataset, what is assigned to them considered.
   *
   * @param workshopId the workshop
   * @param traceId the trace
   * @param userId the person
   * @param datasetId the dataset of their round
   * @return 204 when they may, 404 when they may not
   */
  @GET
  @Path("/{traceId}")
  @APIResponse(responseCode = "204", description = "The person may see the trace")
  public Uni<Void> seesTrace(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("traceId") UUID traceId,
      @QueryParam("userId") @NotNull UUID userId,
      @QueryParam("datasetId") @NotNull UUID datasetId) {
    return datasets.requireSees(workshopId, datasetId, userId, traceId);
  }
}
