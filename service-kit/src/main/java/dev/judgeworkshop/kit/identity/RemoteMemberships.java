package dev.judgeworkshop.kit.identity;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import io.quarkus.arc.DefaultBean;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks workshops-service; used by every service but workshops-service itself. */
@DefaultBean
@ApplicationScoped
class RemoteMemberships implements MembershipSource {

  private final MembershipRestClient workshops;

  RemoteMemberships(@RestClient MembershipRestClient workshops) {
    this.workshops = workshops;
  }

  @Override
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Membership> find(UUID workshopId, UUID userId) {
    return workshops
        .find(workshopId, userId)
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("workshop"));
  }

  /** The internal look-up of workshops-service. */
  @Path("/internal/v1/workshops/{workshopId}/members/{userId}")
  @RegisterRestClient(configKey = "workshops")
  @RegisterClientHeaders(ServiceHeaders.class)
  @RegisterProvider(PeerFailures.class)
  interface MembershipRestClient {

    @GET
    Uni<Membership> find(
        @PathParam("workshopId") UUID workshopId, @PathParam("userId") UUID userId);
  }
}
