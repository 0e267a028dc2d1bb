package dev.judgeworkshop.annotations.client.traces;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The internal look-up of traces-service: 204, or 404. */
@Path("/internal/v1/datasets/{datasetId}/traces/{traceId}")
@RegisterRestClient(configKey = "traces")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface TracesRestClient {

  @GET
  Uni<Void> find(@PathParam("datasetId") UUID datasetId, @PathParam("traceId") UUID traceId);
}
