package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.judge.run.EvaluationRunResponse;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Judges failed items again; for facilitators. */
@Path("/api/v1/evaluation-runs/{runId}/retry-failed")
@Tag(name = "evaluation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class RunRetryResource {

  private final JudgeEvaluationService evaluations;

  RunRetryResource(JudgeEvaluationService evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * Judges the failed items of a run that is over again; what is judged stays.
   *
   * @param runId the run
   * @return 202 with the run, which runs again if anything had failed
   */
  @POST
  @APIResponseSchema(value = EvaluationRunResponse.class, responseCode = "202")
  public Uni<RestResponse<EvaluationRunResponse>> retryFailedEvaluations(
      @PathParam("runId") UUID runId) {
    return evaluations
        .retryFailed(runId)
        .map(
            Versioned.accepted(
                EvaluationRunResponse::version, run -> "/api/v1/evaluation-runs/" + run.id()));
  }
}
