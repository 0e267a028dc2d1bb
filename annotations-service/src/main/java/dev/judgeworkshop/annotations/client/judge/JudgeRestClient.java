package dev.judgeworkshop.annotations.client.judge;

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

/** The internal endpoint of judge-service that asks a model. */
@Path("/internal/v1/workshops/{workshopId}/completions")
@RegisterRestClient(configKey = "judge")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface JudgeRestClient {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<CompletionView> complete(@PathParam("workshopId") UUID workshopId, CompletionRequest request);
}
