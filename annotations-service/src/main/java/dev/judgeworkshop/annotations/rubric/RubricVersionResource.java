package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the rubric was before; seen by whoever sees the rubric. */
@Path("/api/v1/rubrics/{workshopId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "rubrics")
public class RubricVersionResource {

  private final RubricVersionService service;

  RubricVersionResource(RubricVersionService service) {
    this.service = service;
  }

  /** All versions, the newest first. */
  @GET
  public Uni<Page<RubricVersionSummary>> list(
      @PathParam("workshopId") UUID workshopId, @BeanParam PageQuery query) {
    return service.page(workshopId, query);
  }

  /** One version. */
  @GET
  @Path("/{version}")
  public Uni<RestResponse<RubricResponse>> get(
      @PathParam("workshopId") UUID workshopId, @PathParam("version") Long version) {
    return service.get(workshopId, version).map(Versioned.ok(RubricResponse::version));
  }
}
