package dev.judgeworkshop.discovery.client.traces;

import dev.judgeworkshop.kit.client.PeerRefused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What this service wants to know from traces-service. */
@ApplicationScoped
public class TracesClient {

  private final TraceLookUp lookUp;

  TracesClient(TraceLookUp lookUp) {
    this.lookUp = lookUp;
  }

  /**
   * Says whether a dataset holds a trace. A "yes" is remembered for 10 minutes, a "no" is not: the
   * trace may have been added since.
   *
   * @param datasetId the dataset
   * @param traceId the trace
   * @return whether it does; fails with what becomes 503 when traces-service gives no answer
   */
  public Uni<Boolean> holds(UUID datasetId, UUID traceId) {
    return lookUp
        .find(datasetId, traceId)
        .onFailure(PeerRefused::isNotFound)
        .recoverWithItem(false);
  }
}
