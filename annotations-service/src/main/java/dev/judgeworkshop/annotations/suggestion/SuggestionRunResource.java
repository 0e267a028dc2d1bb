package dev.judgeworkshop.annotations.suggestion;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Asks a model for rubric questions; for facilitators. */
@Path("/api/v1/rubrics/{workshopId}/suggestion-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "rubrics")
public class SuggestionRunResource {

  private final SuggestionRunService service;

  SuggestionRunResource(SuggestionRunService service) {
    this.service = service;
  }

  /** Asks in the background. */
  @POST
  @APIResponseSchema(value = SuggestionRunResponse.class, responseCode = "202")
  public Uni<RestResponse<SuggestionRunResponse>> start(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @PathParam("workshopId") UUID workshopId,
      @NotNull @Valid StartSuggestionsRequest request) {
    return service
        .start(key, workshopId, request)
        .map(Versioned.accepted(SuggestionRunResponse::version, SuggestionRunResource::location));
  }

  /** The runs of a workshop, newest first. */
  @GET
  public Uni<Page<SuggestionRunResponse>> list(
      @PathParam("workshopId") UUID workshopId, @BeanParam PageQuery query) {
    return service.list(workshopId, query);
  }

  /** Ends a run without suggestions; harmless when it has ended. */
  @POST
  @Path("/{id}/cancel")
  @Consumes(MediaType.WILDCARD)
  @APIResponseSchema(value = SuggestionRunResponse.class, responseCode = "202")
  public Uni<RestResponse<SuggestionRunResponse>> cancel(
      @PathParam("workshopId") UUID workshopId, @PathParam("id") UUID id) {
    return service
        .cancel(workshopId, id)
        .map(Versioned.accepted(SuggestionRunResponse::version, SuggestionRunResource::location));
  }

  /** How far it is; with Retry-After until it has ended. */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<SuggestionRunResponse>> get(
      @PathParam("workshopId") UUID workshopId, @PathParam("id") UUID id) {
    return service.get(workshopId, id).map(SuggestionRunResource::progress);
  }

  private static RestResponse<SuggestionRunResponse> progress(SuggestionRunResponse found) {
    RestResponse.ResponseBuilder<SuggestionRunResponse> answer =
        RestResponse.ResponseBuilder.ok(found).header("ETag", "\"" + found.version() + "\"");
    return found.state().isTerminal() ? answer.build() : answer.header("Retry-After", 2).build();
  }

  private static String location(SuggestionRunResponse found) {
    return "/api/v1/rubrics/" + found.workshopId() + "/suggestion-runs/" + found.id();
  }
}
