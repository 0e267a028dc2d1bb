package dev.judgeworkshop.discovery.suggestion;

import dev.judgeworkshop.discovery.work.WorkPolls;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Suggestions of groups over HTTP; for facilitators. */
@Path("/api/v1/draft-rubric-items/groups/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Draft groups")
public class GroupSuggestionResource {

  private static final String PATH = "/api/v1/draft-rubric-items/groups/suggestions/";

  private final GroupSuggestionService suggestions;

  GroupSuggestionResource(GroupSuggestionService suggestions) {
    this.suggestions = suggestions;
  }

  /**
   * Starts to suggest groups for all draft rubric items that are in none, in the background. No
   * group is made: what is wanted of it is sent back as new groups. When the model does not answer
   * in some 20 seconds, or there is none, the items are grouped by the words that they share.
   *
   * @param key makes the request safe to repeat
   * @param request the workshop
   * @return 202 with the suggestion and where to poll it; 409 {@code group-suggestion-running}
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = GroupSuggestionResponse.class, responseCode = "202")
  public Uni<RestResponse<GroupSuggestionResponse>> suggest(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid SuggestGroupsRequest request) {
    return suggestions
        .create(key, request)
        .map(Versioned.accepted(GroupSuggestionResponse::version, made -> PATH + made.id()));
  }

  /**
   * Answers a poll.
   *
   * @param id the suggestion
   * @param ifNoneMatch the ETag that the client has
   * @return the suggestion, or 304; with Retry-After while it is not over
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<GroupSuggestionResponse>> get(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return suggestions
        .head(id)
        .chain(
            head ->
                WorkPolls.answer(
                    ifNoneMatch,
                    head,
                    () -> suggestions.load(head),
                    GroupSuggestionResponse::version));
  }

  /**
   * Cancels a suggestion. One that is over stays as it is.
   *
   * @param id the suggestion
   * @return 202 with the suggestion
   */
  @POST
  @Path("/{id}/cancel")
  @APIResponseSchema(value = GroupSuggestionResponse.class, responseCode = "202")
  public Uni<RestResponse<GroupSuggestionResponse>> cancel(@PathParam("id") UUID id) {
    return suggestions
        .cancel(id)
        .map(Versioned.accepted(GroupSuggestionResponse::version, made -> PATH + made.id()));
  }
}
