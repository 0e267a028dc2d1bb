package dev.judgeworkshop.discovery.client.workshops;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The internal endpoints of workshops-service. */
@Path("/internal/v1")
@RegisterRestClient(configKey = "workshops")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface WorkshopsRestClient {

  @GET
  @Path("/users")
  Uni<List<UserNameView>> names(@QueryParam("ids") String ids);

  @GET
  @Path("/workshops/{workshopId}/settings")
  Uni<SettingsView> settings(@PathParam("workshopId") UUID workshopId);
}
