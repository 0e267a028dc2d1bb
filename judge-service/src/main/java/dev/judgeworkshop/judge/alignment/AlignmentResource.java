package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.judge.metrics.ComparisonResponse;
import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Alignments; for facilitators. */
@Path("/api/v1/alignments")
@Tag(name = "alignments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class AlignmentResource {

  private static final String PATH = "/api/v1/alignments/";

  private final AlignmentService alignments;

  AlignmentResource(AlignmentService alignments) {
    this.alignments = alignments;
  }

  /**
   * Says what an alignment will take, before it starts; asks no model.
   *
   * @param request which judge
   * @return calls, tokens and cost, about
   */
  @POST
  @Path("/estimates")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<EstimateResponse> estimateAlignment(@NotNull @Valid CreateAlignmentRequest request) {
    return alignments.estimate(request);
  }

  /**
   * Starts an alignment in the background. The same inputs again (judge, provider, dataset, ratings
   * and comments) give the same alignment, which goes on where it stopped and pays nothing twice.
   *
   * @param request which judge
   * @return 202 with the alignment and where to poll it
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = AlignmentResponse.class, responseCode = "202")
  public Uni<RestResponse<AlignmentResponse>> createAlignment(
      @NotNull @Valid CreateAlignmentRequest request) {
    return alignments.create(request).map(accepted());
  }

  /**
   * Lists alignments, newest first.
   *
   * @param filter of which workshop
   * @param query which page
   * @return the alignments
   */
  @GET
  public Uni<Page<AlignmentResponse>> listAlignments(
      @BeanParam @Valid AlignmentFilter filter, @BeanParam PageQuery query) {
    return alignments.page(filter, query);
  }

  /**
   * Answers a poll.
   *
   * @param id the alignment
   * @param ifNoneMatch the ETag that the client has
   * @return the alignment, or 304; with Retry-After while it is not over
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<AlignmentResponse>> getAlignment(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return alignments
        .get(id)
        .chain(
            alignment ->
                Versioned.ifChanged(
                        ifNoneMatch,
                        Uni.createFrom().item(alignment.version()),
                        () -> Uni.createFrom().item(alignment),
                        AlignmentResponse::version)
                    .invoke(response -> hintNextPoll(response, alignment.state())));
  }

  /**
   * Cancels an alignment and the runs that measure it; what it has learned stays. One that is over
   * stays as it is.
   *
   * @param id the alignment
   * @return 202 with the alignment
   */
  @POST
  @Path("/{id}/cancel")
  @APIResponseSchema(value = AlignmentResponse.class, responseCode = "202")
  public Uni<RestResponse<AlignmentResponse>> cancelAlignment(@PathParam("id") UUID id) {
    return alignments.cancel(id).map(accepted());
  }

  /**
   * Shows what was learned, with the evidence.
   *
   * @param id the alignment
   * @return the guidelines, the best supported first
   */
  @GET
  @Path("/{id}/guidelines")
  public Uni<GuidelinesResponse> listGuidelines(@PathParam("id") UUID id) {
    return alignments.guidelines(id);
  }

  /**
   * Edits or rejects a guideline; propose again to have it measured.
   *
   * @param id the alignment
   * @param guidelineId the guideline
   * @param ifMatch the version that the change was decided on
   * @param request its text, and whether it is kept
   * @return the guideline
   */
  @PUT
  @Path("/{id}/guidelines/{guidelineId}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<GuidelineResponse>> saveGuideline(
      @PathParam("id") UUID id,
      @PathParam("guidelineId") UUID guidelineId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveGuidelineRequest request) {
    return alignments
        .saveGuideline(id, guidelineId, IfMatch.required(ifMatch), request)
        .map(Versioned.ok(GuidelineResponse::version));
  }

  /**
   * Makes another version from the guidelines as they are now, and measures it beside its parent.
   *
   * @param id the alignment
   * @param ifMatch the version that this was decided on
   * @return 202 with the alignment
   */
  @POST
  @Path("/{id}/propose")
  @APIResponseSchema(value = AlignmentResponse.class, responseCode = "202")
  public Uni<RestResponse<AlignmentResponse>> proposeAgain(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
    return alignments.propose(id, IfMatch.required(ifMatch)).map(accepted());
  }

  /**
   * Compares the proposed version with the one it was made from, on the same held-out traces.
   *
   * @param id the alignment
   * @return the paired figures, and the traces that changed with both reasonings
   */
  @GET
  @Path("/{id}/comparison")
  public Uni<ComparisonResponse> compareAlignment(@PathParam("id") UUID id) {
    return alignments.comparison(id);
  }

  /**
   * Accepts the proposed version.
   *
   * @param id the alignment
   * @param ifMatch the version that this was decided on
   * @return the alignment
   */
  @POST
  @Path("/{id}/accept")
  public Uni<RestResponse<AlignmentResponse>> acceptAlignment(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
    return alignments
        .decide(id, IfMatch.required(ifMatch), AlignmentDecision.ACCEPTED)
        .map(Versioned.ok(AlignmentResponse::version));
  }

  /**
   * Rejects the proposed version; it stays as it is.
   *
   * @param id the alignment
   * @param ifMatch the version that this was decided on
   * @return the alignment
   */
  @POST
  @Path("/{id}/reject")
  public Uni<RestResponse<AlignmentResponse>> rejectAlignment(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
    return alignments
        .decide(id, IfMatch.required(ifMatch), AlignmentDecision.REJECTED)
        .map(Versioned.ok(AlignmentResponse::version));
  }

  private static Function<AlignmentResponse, RestResponse<AlignmentResponse>> accepted() {
    return Versioned.accepted(AlignmentResponse::version, alignment -> PATH + alignment.id());
  }

  private static void hintNextPoll(RestResponse<?> response, WorkState state) {
    if (!state.isTerminal()) {
      response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 1);
    }
  }
}
