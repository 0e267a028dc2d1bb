package dev.judgeworkshop.discovery.deletion;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For workshops-service and traces-service, which say what is gone. */
@Path("/internal/v1/workshops/{workshopId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalDeletionResource {

  private final DeletionService deletion;

  InternalDeletionResource(DeletionService deletion) {
    this.deletion = deletion;
  }

  /**
   * Drops rows of a workshop, at most 5,000 at a time. Nothing can be written in it any more.
   *
   * @param workshopId the workshop
   * @return 202 while some may be left: ask again; 204 when none is
   */
  @DELETE
  @APIResponse(responseCode = "202", description = "Some rows may be left")
  @APIResponse(responseCode = "204", description = "Nothing is left")
  public Uni<RestResponse<Void>> drop(@PathParam("workshopId") UUID workshopId) {
    return deletion
        .drop(workshopId)
        .map(
            done ->
                RestResponse.status(
                    done ? RestResponse.Status.NO_CONTENT : RestResponse.Status.ACCEPTED));
  }

  /**
   * Drops what hangs on traces that are gone: feedback, findings, notes, and their mention as
   * evidence. Draft rubric items and analyses stay.
   *
   * @param workshopId the workshop
   * @param request the traces
   * @return 204
   */
  @POST
  @Path("/deleted-traces")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Void> forget(
      @PathParam("workshopId") UUID workshopId, @NotNull @Valid DeletedTracesRequest request) {
    return deletion.forget(workshopId, request.traceIds());
  }
}
