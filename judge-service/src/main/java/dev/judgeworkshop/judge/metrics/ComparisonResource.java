package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a run compares with another one; for facilitators. */
@Path("/api/v1/evaluation-runs/{runId}/comparison")
@Tag(name = "evaluation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class ComparisonResource {

  private final ComparisonService comparisons;

  ComparisonResource(ComparisonService comparisons) {
    this.comparisons = comparisons;
  }

  /**
   * Compares the run with another one of the same question, on the same held-out traces.
   *
   * @param runId the run: after
   * @param with the other run: before
   * @return paired figures, and the traces that changed
   */
  @GET
  public Uni<ComparisonResponse> compareEvaluationRuns(
      @PathParam("runId") UUID runId, @QueryParam("with") @NotNull UUID with) {
    return comparisons.compare(runId, with);
  }
}
