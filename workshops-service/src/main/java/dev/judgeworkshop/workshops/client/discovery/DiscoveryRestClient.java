package dev.judgeworkshop.workshops.client.discovery;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The internal paths of discovery-service. */
@Path("/internal/v1")
@RegisterRestClient(configKey = "discovery")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface DiscoveryRestClient {

  @GET
  @Path("/workshops/{workshopId}/progress")
  Uni<DiscoveryProgressView> progress(@PathParam("workshopId") UUID workshopId);

  @DELETE
  @Path("/workshops/{workshopId}")
  Uni<RestResponse<Void>> drop(@PathParam("workshopId") UUID workshopId);

  @GET
  @Path("/workshops/{workshopId}/counts")
  Uni<DiscoveryCountsView> counts(@PathParam("workshopId") UUID workshopId);
}
