package dev.judgeworkshop.traces.client.dependants;

import dev.judgeworkshop.kit.client.PeerRefused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Tells the services whose rows hang on traces. Called by background work only, which is repeated
 * as a whole: nothing is retried here.
 */
@ApplicationScoped
public class DependantsClient {

  private final DiscoveryRestClient discovery;
  private final AnnotationsRestClient annotations;
  private final JudgeRestClient judge;

  DependantsClient(
      @RestClient DiscoveryRestClient discovery,
      @RestClient AnnotationsRestClient annotations,
      @RestClient JudgeRestClient judge) {
    this.discovery = discovery;
    this.annotations = annotations;
    this.judge = judge;
  }

  /**
   * Has everything dropped that hangs on these traces. A service that knows nothing of them says
   * 404, which is as good.
   *
   * @param workshopId the workshop
   * @param traceIds at most 200
   * @return when all of them have; fails when one does not answer
   */
  public Uni<Void> tracesDeleted(UUID workshopId, List<UUID> traceIds) {
    DeletedTracesRequest request = new DeletedTracesRequest(traceIds);
    return lenient(discovery.deleted(workshopId, request))
        .chain(() -> lenient(annotations.deleted(workshopId, request)))
        .chain(() -> lenient(judge.deleted(workshopId, request)));
  }

  private static Uni<Void> lenient(Uni<Void> call) {
    return call.onFailure(PeerRefused::isNotFound).recoverWithNull().replaceWithVoid();
  }
}
