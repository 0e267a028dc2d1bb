package dev.judgeworkshop.discovery.feedback;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Feedback over HTTP. */
@Path("/api/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Feedback")
public class FeedbackResource {

  private final FeedbackService feedback;
  private final FeedbackListService lists;

  FeedbackResource(FeedbackService feedback, FeedbackListService lists) {
    this.feedback = feedback;
    this.lists = lists;
  }

  /**
   * Gives the caller's feedback on a trace, or changes it. A repeat of what is stored is harmless,
   * so that a save whose answer was lost can be sent again.
   *
   * @param workshopId the workshop
   * @param traceId the trace, of the active dataset
   * @param ifMatch the ETag of what is changed; absent for a first feedback
   * @param request label and reason
   * @return 201 for a first feedback, else 200; 409 {@code feedback-exists}, 412 {@code
   *     stale-version} (both with {@code current})
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "Changed, or a repeat",
      content = @Content(schema = @Schema(implementation = FeedbackResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Given for the first time",
      content = @Content(schema = @Schema(implementation = FeedbackResponse.class)))
  public Uni<RestResponse<FeedbackResponse>> save(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("traceId") @NotNull UUID traceId,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveFeedbackRequest request) {
    return feedback
        .save(workshopId, traceId, IfMatch.optional(ifMatch), request)
        .map(FeedbackResource::answer);
  }

  /**
   * The caller's own feedback on a trace.
   *
   * @param workshopId the workshop
   * @param traceId the trace
   * @return 200 with ETag; 404 {@code feedback-not-found} when none was given
   */
  @GET
  @Path("/mine")
  public Uni<RestResponse<FeedbackResponse>> mine(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("traceId") @NotNull UUID traceId) {
    return feedback.mine(workshopId, traceId).map(Versioned.ok(FeedbackResponse::version));
  }

  /**
   * Feedback, newest first (by id): everybody's for a facilitator, else the caller's own.
   *
   * @param filter which
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304 at the cost of one statement
   */
  @GET
  public Uni<RestResponse<Page<FeedbackSummary>>> list(
      @Valid @BeanParam FeedbackFilter filter,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return lists
        .open(filter)
        .chain(
            list ->
                Versioned.listIfChanged(ifNoneMatch, list.state(), () -> lists.page(list, page)));
  }

  private static RestResponse<FeedbackResponse> answer(SavedFeedback saved) {
    return saved.isNew()
        ? Versioned.created(FeedbackResponse::version, FeedbackResource::location)
            .apply(saved.feedback())
        : Versioned.ok(FeedbackResponse::version).apply(saved.feedback());
  }

  private static String location(FeedbackResponse given) {
    return "/api/v1/feedback/mine?workshopId=%s&traceId=%s"
        .formatted(given.workshopId(), given.traceId());
  }
}
