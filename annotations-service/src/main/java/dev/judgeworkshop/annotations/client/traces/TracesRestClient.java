package dev.judgeworkshop.annotations.client.traces;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The internal look-ups of traces-service. */
@Path("/internal/v1")
@RegisterRestClient(configKey = "traces")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface TracesRestClient {

  /** 204 when the person may see the trace in that dataset, else 404. */
  @GET
  @Path("/workshops/{workshopId}/visible-traces/{traceId}")
  Uni<Void> find(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("traceId") UUID traceId,
      @QueryParam("userId") UUID userId,
      @QueryParam("datasetId") UUID datasetId);

  /** Ids that the workshop does not have are left out. */
  @GET
  @Path("/workshops/{workshopId}/trace-summaries")
  Uni<TraceSummaryPageView> summaries(
      @PathParam("workshopId") UUID workshopId, @QueryParam("ids") String ids);

  /** External ids that the workshop does not have are left out. */
  @POST
  @Path("/workshops/{workshopId}/trace-summaries/by-external-id")
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<TraceSummaryPageView> summariesByExternalId(
      @PathParam("workshopId") UUID workshopId, TraceNames names);
}
