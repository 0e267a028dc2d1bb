package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.conditional.Versioned;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The rubric for other services. */
@Path("/internal/v1/workshops/{workshopId}/rubric")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalRubricResource {

  private final RubricService service;

  InternalRubricResource(RubricService service) {
    this.service = service;
  }

  /** The current version. */
  @GET
  public Uni<RestResponse<RubricResponse>> get(@PathParam("workshopId") UUID workshopId) {
    return service.current(workshopId).map(Versioned.ok(RubricResponse::version));
  }
}
