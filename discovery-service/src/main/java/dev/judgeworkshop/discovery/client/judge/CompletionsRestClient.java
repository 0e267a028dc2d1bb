package dev.judgeworkshop.discovery.client.judge;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The internal endpoint of judge-service for completions. */
@Path("/internal/v1/workshops/{workshopId}/completions")
@RegisterRestClient(configKey = "judge")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
@RegisterProvider(ModelFailures.class)
interface CompletionsRestClient {

  @POST
  Uni<CompletionView> complete(@PathParam("workshopId") UUID workshopId, Completion completion);
}
