package dev.judgeworkshop.discovery.client.traces;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What traces-service says of the traces of a workshop. */
@Path("/internal/v1/workshops/{workshopId}")
@RegisterRestClient(configKey = "traces")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface WorkshopTracesRestClient {

  @GET
  @Path("/visible-traces/{traceId}")
  Uni<Void> findVisible(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("traceId") UUID traceId,
      @QueryParam("userId") UUID userId,
      @QueryParam("datasetId") UUID datasetId);

  @GET
  @Path("/trace-summaries")
  Uni<TraceSummariesView> summaries(
      @PathParam("workshopId") UUID workshopId, @QueryParam("ids") String ids);

  @GET
  @Path("/texts")
  Uni<TraceTextsView> texts(
      @PathParam("workshopId") UUID workshopId,
      @QueryParam("ids") String ids,
      @QueryParam("parts") String parts);
}
