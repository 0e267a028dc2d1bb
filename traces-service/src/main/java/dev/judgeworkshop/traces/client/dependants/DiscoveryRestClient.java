package dev.judgeworkshop.traces.client.dependants;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The internal endpoint of discovery-service. */
@Path("/internal/v1/workshops/{workshopId}/deleted-traces")
@RegisterRestClient(configKey = "discovery")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface DiscoveryRestClient {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Void> deleted(@PathParam("workshopId") UUID workshopId, DeletedTracesRequest request);
}
