package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What workshops-service shows in its lists. */
@Path("/internal/v1/annotation-counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalAnnotationCountsResource {

  private final AnnotationReadingService service;

  InternalAnnotationCountsResource(AnnotationReadingService service) {
    this.service = service;
  }

  /** How many annotations some workshops have; at most 200 ids with commas between them. */
  @GET
  public Uni<AnnotationCountsResponse> counts(
      @QueryParam("workshopIds") @Nullable String workshopIds) {
    return service.counts(IdList.required("workshopIds", workshopIds));
  }
}
