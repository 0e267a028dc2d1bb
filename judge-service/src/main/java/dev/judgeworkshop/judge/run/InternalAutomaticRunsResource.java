package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What workshops-service asks when the annotation phase opens. */
@Path("/internal/v1/workshops/{workshopId}/automatic-runs/{round}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalAutomaticRunsResource {

  private final AutomaticRunService runs;

  InternalAutomaticRunsResource(AutomaticRunService runs) {
    this.runs = runs;
  }

  /** Starts the derived judge of every LIKERT and BINARY question, once per round. */
  @PUT
  public Uni<RestResponse<AutomaticRunsResponse>> startAutomaticRuns(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("round") Integer round,
      @NotNull @Valid AutomaticRunsRequest request) {
    return runs.start(workshopId, round, request.datasetId())
        .map(
            started ->
                RestResponse.ResponseBuilder.<AutomaticRunsResponse>create(
                        RestResponse.Status.ACCEPTED)
                    .entity(started)
                    .build());
  }
}
