package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other services ask about datasets. */
@Path("/internal/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalDatasetResource {

  private final DatasetService datasets;

  InternalDatasetResource(DatasetService datasets) {
    this.datasets = datasets;
  }

  /**
   * One dataset, whosever it is.
   *
   * @param datasetId its id
   * @return the dataset; 404 when there is none
   */
  @GET
  @Path("/{datasetId}")
  public Uni<DatasetResponse> findDataset(@PathParam("datasetId") UUID datasetId) {
    return datasets.stored(datasetId);
  }

  /**
   * Says whether a dataset holds a trace.
   *
   * @param datasetId the dataset
   * @param traceId the trace
   * @return 204 when it does, 404 when it does not
   */
  @GET
  @Path("/{datasetId}/traces/{traceId}")
  @APIResponse(responseCode = "204", description = "The dataset holds the trace")
  public Uni<Void> holdsTrace(
      @PathParam("datasetId") UUID datasetId, @PathParam("traceId") UUID traceId) {
    return datasets.requireHeld(datasetId, traceId);
  }
}
