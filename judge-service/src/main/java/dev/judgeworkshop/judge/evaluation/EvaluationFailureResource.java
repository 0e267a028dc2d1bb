package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a judge could not say; for facilitators. */
@Path("/api/v1/evaluation-runs/{runId}/failures")
@Tag(name = "evaluation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class EvaluationFailureResource {

  private final JudgeEvaluationService evaluations;

  EvaluationFailureResource(JudgeEvaluationService evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * Lists traces of a run that could not be judged, by id of the item.
   *
   * @param runId the run
   * @param query which page
   * @return each with its reason
   */
  @GET
  public Uni<Page<EvaluationFailure>> listEvaluationFailures(
      @PathParam("runId") UUID runId, @BeanParam PageQuery query) {
    return evaluations.pageFailures(runId, query);
  }
}
