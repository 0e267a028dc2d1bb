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

/** How far a judge agrees with the humans; for facilitators. */
@Path("/api/v1/evaluation-runs/{runId}/metrics")
@Tag(name = "evaluation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class MetricsResource {

  private final MetricsService metrics;

  MetricsResource(MetricsService metrics) {
    this.metrics = metrics;
  }

  /**
   * Measures a finished run on its held-out traces. A run that was cancelled is measured on what it
   * had judged.
   *
   * @param runId the run
   * @return the figures
   */
  @GET
  public Uni<MetricsResponse> getMetrics(@PathParam("runId") UUID runId) {
    return metrics.of(runId);
  }
}
