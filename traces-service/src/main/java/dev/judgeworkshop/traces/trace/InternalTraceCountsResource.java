package dev.judgeworkshop.traces.trace;

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

/** For workshops-service, which lists workshops. */
@Path("/internal/v1/trace-counts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalTraceCountsResource {

  private final TraceBatchReadService traces;

  InternalTraceCountsResource(TraceBatchReadService traces) {
    this.traces = traces;
  }

  /**
   * How many traces workshops have.
   *
   * @param workshopIds at most 200, with commas between them
   * @return one item for each that is known
   */
  @GET
  public Uni<Items<WorkshopTraces>> countTracesOfWorkshops(
      @QueryParam("workshopIds") @Nullable String workshopIds) {
    return traces.counts(IdList.required("workshopIds", workshopIds));
  }
}
