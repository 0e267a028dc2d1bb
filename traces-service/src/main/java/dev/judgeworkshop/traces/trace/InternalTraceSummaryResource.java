package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For services that show traces beside what they know of them. */
@Path("/internal/v1/workshops/{workshopId}/trace-summaries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalTraceSummaryResource {

  private final TraceBatchReadService traces;

  InternalTraceSummaryResource(TraceBatchReadService traces) {
    this.traces = traces;
  }

  /**
   * What to show of traces, in chronological order.
   *
   * @param workshopId the workshop
   * @param ids at most 200, with commas between them
   * @return one item for each that is the workshop's
   */
  @GET
  public Uni<Items<TraceBrief>> listTraceBriefs(
      @PathParam("workshopId") UUID workshopId, @QueryParam("ids") @Nullable String ids) {
    return traces.briefs(workshopId, IdList.required("ids", ids));
  }

  /**
   * The same for those who know traces by the ids that they have where they came from; a POST, for
   * 200 of these do not fit into an address.
   *
   * @param workshopId the workshop
   * @param names the external ids
   * @return one item for each that the workshop has
   */
  @POST
  @Path("/by-external-id")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Items<TraceBrief>> listTraceBriefsByExternalId(
      @PathParam("workshopId") UUID workshopId, @NotNull @Valid TraceNames names) {
    return traces.briefsByExternalId(workshopId, names.externalIds());
  }
}
