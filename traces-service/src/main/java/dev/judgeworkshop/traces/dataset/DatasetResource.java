package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Datasets over HTTP. */
@Path("/api/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Datasets")
public class DatasetResource {

  private final DatasetService datasets;

  DatasetResource(DatasetService datasets) {
    this.datasets = datasets;
  }

  /**
   * Makes a dataset; facilitators only.
   *
   * @param key makes the request safe to repeat
   * @param request which traces it holds
   * @return 201 with Location and ETag; 404 when a named trace is not one of the workshop; 409
   *     {@code dataset-empty}
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = DatasetResponse.class, responseCode = "201")
  public Uni<RestResponse<DatasetResponse>> createDataset(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid CreateDatasetRequest request) {
    return datasets
        .create(key, request)
        .map(Versioned.created(DatasetResponse::version, made -> "/api/v1/datasets/" + made.id()));
  }

  /**
   * The datasets of a workshop, newest first (by id); facilitators only.
   *
   * @param workshopId the workshop
   * @param page which page
   * @return the page
   */
  @GET
  public Uni<Page<DatasetResponse>> listDatasets(
      @QueryParam("workshopId") @NotNull UUID workshopId, @BeanParam PageQuery page) {
    return datasets.list(workshopId, page);
  }

  /**
   * One dataset.
   *
   * @param id its id
   * @return 200 with ETag; 404 also for what only facilitators see
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<DatasetResponse>> getDataset(@PathParam("id") UUID id) {
    return datasets.get(id).map(Versioned.ok(DatasetResponse::version));
  }
}
