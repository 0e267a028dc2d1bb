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

/** What workshops-service shows on its dashboard. */
@Path("/internal/v1/workshops/{workshopId}/progress")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalProgressResource {

  private final AnnotationReadingService service;

  InternalProgressResource(AnnotationReadingService service) {
    this.service = service;
  }

  /** How far everybody in a workshop is. */
  @GET
  public Uni<WorkshopProgressResponse> progress(@PathParam("workshopId") UUID workshopId) {
    return service.everybody(workshopId);
  }
}
