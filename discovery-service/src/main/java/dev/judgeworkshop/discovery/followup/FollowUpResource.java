package dev.judgeworkshop.discovery.followup;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Follow-up questions over HTTP. */
@Path("/api/v1/feedback/{feedbackId}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Follow-up questions")
public class FollowUpResource {

  private final FollowUpService followUps;

  FollowUpResource(FollowUpService followUps) {
    this.followUps = followUps;
  }

  /**
   * The questions on a feedback with their answers, to its author and to facilitators.
   *
   * @param feedbackId the feedback
   * @param workshopId its workshop
   * @return at most three
   */
  @GET
  public Uni<FollowUpsResponse> list(
      @PathParam("feedbackId") UUID feedbackId,
      @QueryParam("workshopId") @NotNull UUID workshopId) {
    return followUps.list(workshopId, feedbackId);
  }

  /**
   * Asks the author the next question; the last one again as long as it has no answer. Answers
   * within some ten seconds: when the model has not asked by then, a fixed question is asked.
   *
   * @param feedbackId the feedback
   * @param workshopId its workshop
   * @return 201 with a new question, 200 with the one that waits; 409 {@code
   *     follow-up-questions-off}, {@code follow-up-questions-complete}
   */
  @POST
  @APIResponse(
      responseCode = "200",
      description = "The question that has no answer yet",
      content = @Content(schema = @Schema(implementation = FollowUpResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "A new question",
      content = @Content(schema = @Schema(implementation = FollowUpResponse.class)))
  public Uni<RestResponse<FollowUpResponse>> ask(
      @PathParam("feedbackId") UUID feedbackId,
      @QueryParam("workshopId") @NotNull UUID workshopId) {
    return followUps.ask(workshopId, feedbackId).map(asked -> answer(asked, workshopId));
  }

  /**
   * Answers a question, or changes the answer. A repeat of what is stored is harmless.
   *
   * @param feedbackId the feedback
   * @param position 1 to 3
   * @param workshopId its workshop
   * @param ifMatch the ETag of what is changed; absent for a first answer
   * @param request the answer
   * @return 200 with ETag; 409 {@code follow-up-answered}, 412 {@code stale-version} (both with
   *     {@code current})
   */
  @PUT
  @Path("/{position}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<FollowUpResponse>> answer(
      @PathParam("feedbackId") UUID feedbackId,
      @PathParam("position") Integer position,
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid AnswerRequest request) {
    return followUps
        .answer(
            workshopId, new FollowUpKey(feedbackId, position), IfMatch.optional(ifMatch), request)
        .map(Versioned.ok(FollowUpResponse::version));
  }

  private static RestResponse<FollowUpResponse> answer(AskedFollowUp asked, UUID workshopId) {
    return asked.isNew()
        ? Versioned.created(
                FollowUpResponse::version,
                (FollowUpResponse made) ->
                    "/api/v1/feedback/%s/follow-ups?workshopId=%s"
                        .formatted(made.feedbackId(), workshopId))
            .apply(asked.followUp())
        : Versioned.ok(FollowUpResponse::version).apply(asked.followUp());
  }
}
