package dev.judgeworkshop.annotations.client.workshops;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The internal endpoints of workshops-service. */
@Path("/internal/v1")
@RegisterRestClient(configKey = "workshops")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface WorkshopsRestClient {

  @GET
  @Path("/users")
  Uni<List<UserNameView>> users(@QueryParam("ids") String ids);

  @GET
  @Path("/workshops/{workshopId}/members")
  Uni<MemberPageView> members(
      @PathParam("workshopId") UUID workshopId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") int limit);

  @PUT
  @Path("/workshops/{workshopId}/audit-entries/{entryId}")
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Void> audit(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("entryId") UUID entryId,
      AuditEntry entry);
}
