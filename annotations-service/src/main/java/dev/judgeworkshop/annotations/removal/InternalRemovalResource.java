package dev.judgeworkshop.annotations.removal;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What workshops-service and traces-service tell when something is deleted. */
@Path("/internal/v1/workshops/{workshopId}")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalRemovalResource {

  private final RemovalService service;

  InternalRemovalResource(RemovalService service) {
    this.service = service;
  }

  /** Drops rows of a workshop: 202 while some are left, 204 when none is. */
  @DELETE
  public Uni<RestResponse<Void>> remove(@PathParam("workshopId") UUID workshopId) {
    return service
        .removeSome(workshopId)
        .map(
            done ->
                done
                    ? RestResponse.noContent()
                    : RestResponse.status(RestResponse.Status.ACCEPTED));
  }

  /** Drops what hangs on these traces. */
  @POST
  @Path("/deleted-traces")
  public Uni<Void> removeTraces(
      @PathParam("workshopId") UUID workshopId, @NotNull @Valid DeletedTracesRequest request) {
    return service.removeTraces(workshopId, request);
  }
}
