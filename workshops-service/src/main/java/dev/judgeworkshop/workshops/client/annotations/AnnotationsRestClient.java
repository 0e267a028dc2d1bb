package dev.judgeworkshop.workshops.client.annotations;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The internal paths of annotations-service. */
@Path("/internal/v1")
@RegisterRestClient(configKey = "annotations")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface AnnotationsRestClient {

  @GET
  @Path("/annotation-counts")
  Uni<AnnotationTotalsView> totals(@QueryParam("workshopIds") String workshopIds);

  @GET
  @Path("/workshops/{workshopId}/progress")
  Uni<AnnotationProgressView> progress(@PathParam("workshopId") UUID workshopId);

  @DELETE
  @Path("/workshops/{workshopId}")
  Uni<RestResponse<Void>> drop(@PathParam("workshopId") UUID workshopId);

  @GET
  @Path("/workshops/{workshopId}/counts")
  Uni<AnnotationCountsView> counts(@PathParam("workshopId") UUID workshopId);
}
