package dev.judgeworkshop.judge.client.traces;

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
import org.jspecify.annotations.Nullable;

/** The internal endpoints of traces-service. */
@Path("/internal/v1")
@RegisterRestClient(configKey = "traces")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface TracesRestClient {

  @GET
  @Path("/datasets/{datasetId}")
  Uni<DatasetView> dataset(@PathParam("datasetId") UUID datasetId);

  @GET
  @Path("/datasets/{datasetId}/trace-texts")
  Uni<TraceTextPageView> texts(
      @PathParam("datasetId") UUID datasetId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") int limit);

  @GET
  @Path("/workshops/{workshopId}/trace-summaries")
  Uni<TraceSummaryPageView> summaries(
      @PathParam("workshopId") UUID workshopId, @QueryParam("ids") String ids);

  @GET
  @Path("/workshops/{workshopId}/texts")
  Uni<TraceTextPageView> textsOf(
      @PathParam("workshopId") UUID workshopId,
      @QueryParam("ids") String ids,
      @QueryParam("parts") String parts,
      @QueryParam("after") @Nullable String after);
}
