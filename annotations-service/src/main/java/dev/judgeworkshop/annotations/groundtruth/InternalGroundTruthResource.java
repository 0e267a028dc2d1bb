package dev.judgeworkshop.annotations.groundtruth;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What judge-service measures judges against. */
@Path("/internal/v1/workshops/{workshopId}/ground-truth")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalGroundTruthResource {

  private final GroundTruthService service;

  InternalGroundTruthResource(GroundTruthService service) {
    this.service = service;
  }

  /** A page of the traces that have a rating for this question, in the order of their ids. */
  @GET
  public Uni<GroundTruthPage> page(
      @PathParam("workshopId") UUID workshopId,
      @QueryParam("questionId") @NotNull UUID questionId,
      @QueryParam("part") @Nullable Part part,
      @QueryParam("include") @Nullable String include,
      @BeanParam PageQuery query) {
    return service.page(
        new GroundTruthFilter(workshopId, questionId, part), Include.of(include), query);
  }
}
