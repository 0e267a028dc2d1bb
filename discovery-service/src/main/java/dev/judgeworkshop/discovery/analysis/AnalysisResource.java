package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.work.WorkPolls;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Analyses over HTTP; for facilitators. */
@Path("/api/v1/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Analyses")
public class AnalysisResource {

  private static final String PATH = "/api/v1/analyses/";

  private final AnalysisService analyses;

  AnalysisResource(AnalysisService analyses) {
    this.analyses = analyses;
  }

  /**
   * Starts an analysis of all feedback and findings in the background: by the workshop's language
   * model, or without one by counting words.
   *
   * @param key makes the request safe to repeat
   * @param request of which workshop, and what it looks for
   * @return 202 with the analysis and where to poll it; 409 {@code analysis-running}, {@code
   *     nothing-to-analyse}
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = AnalysisResponse.class, responseCode = "202")
  public Uni<RestResponse<AnalysisResponse>> create(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid CreateAnalysisRequest request) {
    return analyses
        .create(key, request)
        .map(Versioned.accepted(AnalysisResponse::version, made -> PATH + made.id()));
  }

  /**
   * Analyses, newest first (by id); every one is kept. Polled: 304 costs one statement.
   *
   * @param filter which
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304
   */
  @GET
  public Uni<RestResponse<Page<AnalysisResponse>>> list(
      @Valid @BeanParam AnalysisFilter filter,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return analyses
        .open(filter)
        .chain(
            head ->
                Versioned.listIfChanged(
                    ifNoneMatch, head.state(), () -> analyses.page(filter, head, page)));
  }

  /**
   * Answers a poll.
   *
   * @param id the analysis
   * @param ifNoneMatch the ETag that the client has
   * @return the analysis, or 304; with Retry-After while it is not over
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<AnalysisResponse>> get(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return analyses
        .head(id)
        .chain(
            head ->
                WorkPolls.answer(
                    ifNoneMatch, head, () -> analyses.load(head), AnalysisResponse::version));
  }

  /**
   * What it has found so far, in the order in which it was found.
   *
   * @param id the analysis
   * @param ifNoneMatch the ETag that the client has
   * @return the items, or 304
   */
  @GET
  @Path("/{id}/items")
  public Uni<RestResponse<ItemsResponse>> items(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return analyses
        .head(id)
        .chain(
            head ->
                Versioned.listIfChanged(
                    ifNoneMatch, Long.toString(head.version()), () -> analyses.items(head)));
  }

  /**
   * One item with its evidence.
   *
   * @param id the analysis
   * @param itemId the item
   * @return the item
   */
  @GET
  @Path("/{id}/items/{itemId}")
  public Uni<AnalysisItemResponse> item(
      @PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
    return analyses.item(id, itemId);
  }

  /**
   * Compares it with another analysis of the same workshop.
   *
   * @param id the one
   * @param with the other
   * @return what both found, and what only one of them found
   */
  @GET
  @Path("/{id}/comparison")
  public Uni<ComparisonResponse> compare(
      @PathParam("id") UUID id, @QueryParam("with") @NotNull UUID with) {
    return analyses.compare(id, with);
  }

  /**
   * Cancels an analysis; what it has found stays. One that is over stays as it is.
   *
   * @param id the analysis
   * @return 202 with the analysis
   */
  @POST
  @Path("/{id}/cancel")
  @APIResponseSchema(value = AnalysisResponse.class, responseCode = "202")
  public Uni<RestResponse<AnalysisResponse>> cancel(@PathParam("id") UUID id) {
    return analyses
        .cancel(id)
        .map(Versioned.accepted(AnalysisResponse::version, made -> PATH + made.id()));
  }
}
