package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.WorkState;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Evaluation runs; for facilitators. */
@Path("/api/v1/evaluation-runs")
@Tag(name = "evaluation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class EvaluationRunResource {

  private static final String PATH = "/api/v1/evaluation-runs/";

  private final EvaluationRunService runs;

  EvaluationRunResource(EvaluationRunService runs) {
    this.runs = runs;
  }

  /**
   * Starts a run in the background.
   *
   * @param idempotencyKey makes it safe to repeat
   * @param request which judge, and on which traces
   * @return 202 with the run and where to poll it
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = EvaluationRunResponse.class, responseCode = "202")
  public Uni<RestResponse<EvaluationRunResponse>> createEvaluationRun(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey idempotencyKey,
      @NotNull @Valid CreateEvaluationRunRequest request) {
    return runs.create(request, idempotencyKey)
        .map(Versioned.accepted(EvaluationRunResponse::version, run -> PATH + run.id()));
  }

  /**
   * Starts several runs in the background, e.g. one for each rubric question; all, or none.
   *
   * @param idempotencyKey makes it safe to repeat
   * @param request which judges, and on which traces
   * @return 202 with the runs
   */
  @POST
  @Path("/batches")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = RunBatchResponse.class, responseCode = "202")
  public Uni<RestResponse<RunBatchResponse>> createEvaluationRunBatch(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey idempotencyKey,
      @NotNull @Valid CreateRunBatchRequest request) {
    return runs.createBatch(request, idempotencyKey)
        .map(
            batch ->
                RestResponse.ResponseBuilder.<RunBatchResponse>create(RestResponse.Status.ACCEPTED)
                    .entity(batch)
                    .build());
  }

  /**
   * Lists runs, newest first.
   *
   * @param filter of which workshop
   * @param query which page
   * @return the runs
   */
  @GET
  public Uni<Page<EvaluationRunResponse>> listEvaluationRuns(
      @BeanParam @Valid EvaluationRunFilter filter, @BeanParam PageQuery query) {
    return runs.page(filter, query);
  }

  /**
   * Answers a poll.
   *
   * @param id the run
   * @param ifNoneMatch the ETag that the client has
   * @return the run, or 304; with Retry-After while it is not over
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<EvaluationRunResponse>> getEvaluationRun(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return runs.head(id)
        .chain(
            head ->
                Versioned.ifChanged(
                        ifNoneMatch,
                        Uni.createFrom().item(head.version()),
                        () -> runs.load(head),
                        EvaluationRunResponse::version)
                    .invoke(response -> hintNextPoll(response, head.state())));
  }

  /**
   * Cancels a run; what is judged already stays. A run that is over stays as it is.
   *
   * @param id the run
   * @return 202 with the run
   */
  @POST
  @Path("/{id}/cancel")
  @APIResponseSchema(value = EvaluationRunResponse.class, responseCode = "202")
  public Uni<RestResponse<EvaluationRunResponse>> cancelEvaluationRun(@PathParam("id") UUID id) {
    return runs.cancel(id)
        .map(Versioned.accepted(EvaluationRunResponse::version, run -> PATH + run.id()));
  }

  /**
   * Pauses a run that asks a model: calls under way are finished and stored.
   *
   * @param id the run
   * @return 202 with the run
   */
  @POST
  @Path("/{id}/pause")
  @APIResponseSchema(value = EvaluationRunResponse.class, responseCode = "202")
  public Uni<RestResponse<EvaluationRunResponse>> pauseEvaluationRun(@PathParam("id") UUID id) {
    return runs.pause(id)
        .map(Versioned.accepted(EvaluationRunResponse::version, run -> PATH + run.id()));
  }

  /**
   * Lets a paused run go on, possibly with another budget.
   *
   * @param id the run
   * @param request another budget; no body: as before
   * @return 202 with the run
   */
  @POST
  @Path("/{id}/resume")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = EvaluationRunResponse.class, responseCode = "202")
  public Uni<RestResponse<EvaluationRunResponse>> resumeEvaluationRun(
      @PathParam("id") UUID id, @Nullable @Valid ResumeRunRequest request) {
    return runs.resume(id, request == null ? null : request.budget())
        .map(Versioned.accepted(EvaluationRunResponse::version, run -> PATH + run.id()));
  }

  /**
   * Asks the same judge about the same traces once more, to see how often it changes its mind.
   *
   * @param id the run
   * @return 202 with the new run
   */
  @POST
  @Path("/{id}/repeat")
  @APIResponseSchema(value = EvaluationRunResponse.class, responseCode = "202")
  public Uni<RestResponse<EvaluationRunResponse>> repeatEvaluationRun(@PathParam("id") UUID id) {
    return runs.repeat(id)
        .map(Versioned.accepted(EvaluationRunResponse::version, run -> PATH + run.id()));
  }

  private static void hintNextPoll(RestResponse<?> response, WorkState state) {
    if (!state.isTerminal()) {
      response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 1);
    }
  }
}
