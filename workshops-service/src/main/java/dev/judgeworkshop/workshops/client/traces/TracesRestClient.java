package dev.judgeworkshop.workshops.client.traces;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import dev.judgeworkshop.model.Phase;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The internal paths of traces-service. */
@Path("/internal/v1")
@RegisterRestClient(configKey = "traces")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface TracesRestClient {

  @GET
  @Path("/trace-counts")
  Uni<TraceTotalsView> totals(@QueryParam("workshopIds") String workshopIds);

  @POST
  @Path("/extraction-checks")
  Uni<Void> checkExtraction(ExtractionPaths paths);

  @DELETE
  @Path("/workshops/{workshopId}")
  Uni<RestResponse<Void>> drop(@PathParam("workshopId") UUID workshopId);

  @GET
  @Path("/workshops/{workshopId}/counts")
  Uni<TraceCountsView> counts(@PathParam("workshopId") UUID workshopId);

  @PUT
  @Path("/workshops/{workshopId}/rounds/{phase}/{round}")
  Uni<RoundView> openRound(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("phase") Phase phase,
      @PathParam("round") int round,
      OpenRoundRequest request);
}
