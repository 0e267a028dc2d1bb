package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a judge says of traces without a truth, corrected; for facilitators. */
@Path("/api/v1/evaluation-runs/{runId}/correction")
@Tag(name = "evaluation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class CorrectionResource {

  private final CorrectionService corrections;

  CorrectionResource(CorrectionService corrections) {
    this.corrections = corrections;
  }

  /**
   * Corrects the pass rate (BINARY) or the mean rating (LIKERT) of traces without a truth by the
   * judge's measured errors.
   *
   * @param runId the run
   * @param calibrationRunId a run of the same version whose held-out traces tell the errors; the
   *     run itself when absent
   * @return the corrected value with its interval, or why there is none
   */
  @GET
  public Uni<CorrectionResponse> correctEvaluationRun(
      @PathParam("runId") UUID runId,
      @QueryParam("calibrationRunId") @Nullable UUID calibrationRunId) {
    return corrections.correct(runId, calibrationRunId);
  }
}
