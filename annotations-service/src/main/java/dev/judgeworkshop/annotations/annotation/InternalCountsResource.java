package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What workshops-service asks before it changes the phase. */
@Path("/internal/v1/workshops/{workshopId}/counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalCountsResource {

  private final AnnotationReadingService service;

  InternalCountsResource(AnnotationReadingService service) {
    this.service = service;
  }

  /** Questions of the current rubric, annotations of all rounds. */
  @GET
  public Uni<CountsResponse> counts(@PathParam("workshopId") UUID workshopId) {
    return service.counts(workshopId);
  }
}
