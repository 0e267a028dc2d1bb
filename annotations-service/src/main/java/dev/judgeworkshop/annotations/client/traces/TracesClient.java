package dev.judgeworkshop.annotations.client.traces;

import dev.judgeworkshop.kit.client.PeerRefused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What traces-service knows of datasets. */
@ApplicationScoped
public class TracesClient {

  private final DatasetTraces traces;

  TracesClient(DatasetTraces traces) {
    this.traces = traces;
  }

  /**
   * Whether a dataset holds a trace. Found answers are cached, so that a person's saves on the same
   * trace ask once.
   *
   * @param datasetId the dataset; null before the first round
   * @param traceId the trace
   * @return false without a dataset; fails when traces-service does not answer (503)
   */
  public Uni<Boolean> isInDataset(@Nullable UUID datasetId, UUID traceId) {
    return datasetId == null
        ? Uni.createFrom().item(false)
        : traces.find(datasetId, traceId).onFailure(PeerRefused::isNotFound).recoverWithItem(false);
  }
}
