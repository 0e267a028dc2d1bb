package dev.judgeworkshop.traces.trace;

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

/** For workshops-service, which asks before it opens a phase. */
@Path("/internal/v1/workshops/{workshopId}/counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalCountsResource {

  private final TraceService traces;

  InternalCountsResource(TraceService traces) {
    this.traces = traces;
  }

  /**
   * How much there is in a workshop; zero for one that nothing is known of.
   *
   * @param workshopId the workshop
   * @return the counts
   */
  @GET
  public Uni<TraceCounts> countTraces(@PathParam("workshopId") UUID workshopId) {
    return traces.counts(workshopId);
  }
}
