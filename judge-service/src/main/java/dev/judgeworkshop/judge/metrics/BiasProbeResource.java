package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signs that a judge looks at the wrong things; for facilitators. */
@Path("/api/v1/evaluation-runs/{runId}/bias-probes")
@Tag(name = "evaluation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class BiasProbeResource {

  private final BiasProbeService probes;

  BiasProbeResource(BiasProbeService probes) {
    this.probes = probes;
  }

  /**
   * Probes a run for biases.
   *
   * @param runId the run
   * @return flip rate, length correlation, pass-rate gap
   */
  @GET
  public Uni<BiasProbesResponse> probeEvaluationRun(@PathParam("runId") UUID runId) {
    return probes.of(runId);
  }
}
