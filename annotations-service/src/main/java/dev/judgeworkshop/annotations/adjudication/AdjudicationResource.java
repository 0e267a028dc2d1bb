package dev.judgeworkshop.annotations.adjudication;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is settled where raters disagree; for facilitators. */
@Path("/api/v1/adjudications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "adjudications")
public class AdjudicationResource {

  private static final String ONE = "/traces/{traceId}/questions/{questionId}";

  private final AdjudicationService service;
  private final AdjudicationListService lists;

  AdjudicationResource(AdjudicationService service, AdjudicationListService lists) {
    this.service = service;
    this.lists = lists;
  }

  /** The traces with two ratings or more, those whose raters are furthest apart first. */
  @GET
  public Uni<Page<AdjudicationSummary>> list(
      @BeanParam @Valid AdjudicationFilter filter, @BeanParam PageQuery query) {
    return lists.page(filter, query);
  }

  /** What the raters said, side by side, and what was settled; without names when blind. */
  @GET
  @Path(ONE)
  public Uni<AdjudicationResponse> get(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @PathParam("traceId") UUID traceId,
      @PathParam("questionId") UUID questionId,
      @QueryParam("blind") @DefaultValue("false") Boolean blind) {
    return service.get(new AdjudicationKey(workshopId, questionId, traceId), blind);
  }

  /** Settles a value; If-Match is needed to change what is settled. */
  @PUT
  @Path(ONE)
  public Uni<RestResponse<AdjudicationResponse>> settle(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @PathParam("traceId") UUID traceId,
      @PathParam("questionId") UUID questionId,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SettleRequest request) {
    return service
        .settle(
            new AdjudicationKey(workshopId, questionId, traceId),
            IfMatch.optional(ifMatch),
            request)
        .map(
            settled ->
                settled.created()
                    ? Versioned.created(
                            AdjudicationResponse::version, AdjudicationResource::location)
                        .apply(settled.adjudication())
                    : Versioned.ok(AdjudicationResponse::version).apply(settled.adjudication()));
  }

  /** Undoes what was settled; needs If-Match. */
  @DELETE
  @Path(ONE)
  public Uni<Void> undo(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @PathParam("traceId") UUID traceId,
      @PathParam("questionId") UUID questionId,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return service.undo(
        new AdjudicationKey(workshopId, questionId, traceId), IfMatch.required(ifMatch));
  }

  private static String location(AdjudicationResponse adjudication) {
    return "/api/v1/adjudications/traces/"
        + adjudication.traceId()
        + "/questions/"
        + adjudication.questionId()
        + "?workshopId="
        + adjudication.workshopId();
  }
}
