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

/** For workshops-service: the precondition of the rubric phase, and its dashboard. */
@Path("/internal/v1/workshops/{workshopId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalProgressResource {

  private final ProgressService progress;

  InternalProgressResource(ProgressService progress) {
    this.progress = progress;
  }

  /**
   * How much there is in a workshop; zeros for one that nothing is known of.
   *
   * @param workshopId the workshop
   * @return the counts
   */
  @GET
  @Path("/counts")
  public Uni<CountsResponse> get(@PathParam("workshopId") UUID workshopId) {
    return progress.contributions(workshopId).map(CountsResponse::of);
  }

  /**
   * How far everybody is; nobody for a workshop that nothing is known of.
   *
   * @param workshopId the workshop
   * @return counts and members
   */
  @GET
  @Path("/progress")
  public Uni<InternalProgressResponse> progress(@PathParam("workshopId") UUID workshopId) {
    return progress.load(workshopId).map(InternalProgressResponse::of);
  }
}
