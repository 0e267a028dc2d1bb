package dev.judgeworkshop.workshops.client.annotations;

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

/** The internal paths of annotations-service. */
@Path("/internal/v1/workshops/{workshopId}")
@RegisterRestClient(configKey = "annotations")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface AnnotationsRestClient {

  @GET
  @Path("/counts")
  Uni<AnnotationCountsView> counts(@PathParam("workshopId") UUID workshopId);
}
