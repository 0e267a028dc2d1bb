package dev.judgeworkshop.workshops.client.judge;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The internal paths of judge-service. */
@Path("/internal/v1/workshops/{workshopId}")
@RegisterRestClient(configKey = "judge")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface JudgeRestClient {

  @GET
  @Path("/model-providers/{providerId}")
  Uni<RestResponse<Void>> provider(
      @PathParam("workshopId") UUID workshopId, @PathParam("providerId") UUID providerId);

  @PUT
  @Path("/automatic-runs/{round}")
  Uni<RestResponse<Void>> startRuns(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("round") int round,
      AutomaticRunsRequest request);

  @GET
  @Path("/progress")
  Uni<JudgeProgressView> progress(@PathParam("workshopId") UUID workshopId);

  @DELETE
  Uni<RestResponse<Void>> drop(@PathParam("workshopId") UUID workshopId);
}
