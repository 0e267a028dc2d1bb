package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
public class PeerClient {

  private final CountRestClient traces;

  PeerClient(@RestClient CountRestClient traces) {
    this.traces = traces;
  }

  public record CountView(int traces) {}

  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<CountView> count() {
    return traces.count();
  }

  @Path("/counts")
  @RegisterRestClient(configKey = "traces")
  @RegisterClientHeaders(ServiceHeaders.class)
  @RegisterProvider(PeerFailures.class)
  interface CountRestClient {

    @GET
    Uni<CountView> count();
  }
}
