package dev.judgeworkshop.discovery.progress;

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

/** For workshops-service, which asks before it opens the rubric phase. */
@Path("/internal/v1/workshops/{workshopId}/counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class CountsResource {

  private final ProgressService progress;

  CountsResource(ProgressService progress) {
    this.progress = progress;
  }

  /**
   * How much there is in a workshop; zeros for one that nothing is known of.
   *
   * @param workshopId the workshop
   * @return the counts
   */
  @GET
  public Uni<CountsResponse> get(@PathParam("workshopId") UUID workshopId) {
    return progress.contributions(workshopId, null).map(CountsResponse::of);
  }
}
