package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a judge said; for facilitators. */
@Path("/api/v1/judge-evaluations")
@Tag(name = "judge-evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class JudgeEvaluationResource {

  private final JudgeEvaluationService evaluations;

  JudgeEvaluationResource(JudgeEvaluationService evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * Lists ratings of a run by id; with {@code disagreement=true} those that differ from the humans,
   * by the size of the difference and then by id, both descending.
   *
   * @param filter of which run, and which of its ratings
   * @param query which page
   * @return summaries
   */
  @GET
  public Uni<Page<JudgeEvaluationSummary>> listJudgeEvaluations(
      @BeanParam @Valid JudgeEvaluationFilter filter, @BeanParam PageQuery query) {
    return evaluations.page(filter, query);
  }

  /**
   * Shows a rating with its whole reasoning.
   *
   * @param id the judge evaluation
   * @return the judge evaluation
   */
  @GET
  @Path("/{id}")
  public Uni<JudgeEvaluationResponse> getJudgeEvaluation(@PathParam("id") UUID id) {
    return evaluations.get(id);
  }
}
