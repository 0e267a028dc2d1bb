package dev.judgeworkshop.judge.client.workshops;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The internal endpoints of workshops-service. */
@Path("/internal/v1/workshops/{workshopId}")
@RegisterRestClient(configKey = "workshops")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface WorkshopsRestClient {

  @GET
  @Path("/settings")
  Uni<SettingsView> settings(@PathParam("workshopId") UUID workshopId);

  @PUT
  @Path("/audit-entries/{entryId}")
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Void> audit(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("entryId") UUID entryId,
      AuditEntryView entry);
}
