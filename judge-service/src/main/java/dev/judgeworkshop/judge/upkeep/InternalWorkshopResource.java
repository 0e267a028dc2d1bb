package dev.judgeworkshop.judge.upkeep;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What other services ask for a workshop as a whole; see {@code docs/internal-calls.md}. */
@Path("/internal/v1/workshops/{workshopId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalWorkshopResource {

  private final UpkeepService upkeep;

  InternalWorkshopResource(UpkeepService upkeep) {
    this.upkeep = upkeep;
  }

  /** For the dashboard. */
  @GET
  @Path("/progress")
  public Uni<ProgressResponse> judgeProgress(@PathParam("workshopId") UUID workshopId) {
    return upkeep.progress(workshopId);
  }

  /** Drops the workshop's rows in bounded steps: 202 while some may be left, 204 when none is. */
  @DELETE
  public Uni<RestResponse<Void>> dropWorkshop(@PathParam("workshopId") UUID workshopId) {
    return upkeep
        .drop(workshopId)
        .map(
            gone ->
                RestResponse.status(
                    gone ? RestResponse.Status.NO_CONTENT : RestResponse.Status.ACCEPTED));
  }

  /** 204 when what hangs on these traces is gone; counts of runs follow. */
  @POST
  @Path("/deleted-traces")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Void> forgetTraces(
      @PathParam("workshopId") UUID workshopId, @NotNull @Valid DeletedTracesRequest request) {
    return upkeep.forget(workshopId, request.traceIds());
  }
}
