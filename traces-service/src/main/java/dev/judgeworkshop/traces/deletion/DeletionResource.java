package dev.judgeworkshop.traces.deletion;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.traces.trace.Polled;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Deleting traces over HTTP; facilitators only. Other services drop what hangs on them. */
@Path("/api/v1/traces")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Traces")
public class DeletionResource {

  private final DeletionService deletions;

  DeletionResource(DeletionService deletions) {
    this.deletions = deletions;
  }

  /**
   * Deletes one trace. It is gone at once, what hangs on it elsewhere shortly after.
   *
   * @param id the trace
   * @param ifMatch the version that was seen
   * @return 204; 412, 428
   */
  @DELETE
  @Path("/{id}")
  public Uni<Void> deleteTrace(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return deletions.deleteOne(id, IfMatch.required(ifMatch));
  }

  /**
   * Deletes many traces in the background: named ones, those that criteria hold for, or all.
   *
   * @param key makes the request safe to repeat
   * @param request which; settled now
   * @return 202 with Location and ETag
   */
  @POST
  @Path("/deletions")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = DeletionResponse.class, responseCode = "202")
  public Uni<RestResponse<DeletionResponse>> deleteTraces(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid DeleteTracesRequest request) {
    return deletions
        .start(key, request)
        .map(Versioned.accepted(DeletionResponse::version, DeletionResource::location));
  }

  /**
   * One deletion: how far it is.
   *
   * @param id its id
   * @return 200 with ETag, and with Retry-After until it has ended
   */
  @GET
  @Path("/deletions/{id}")
  public Uni<RestResponse<DeletionResponse>> getDeletion(@PathParam("id") UUID id) {
    return deletions.get(id).map(Polled.ok(DeletionResponse::version, DeletionResponse::state));
  }

  /**
   * Goes on with a deletion that has failed.
   *
   * @param id its id
   * @return 202 with Location and ETag; 409 {@code deletion-not-failed}
   */
  @POST
  @Path("/deletions/{id}/retry-failed")
  @APIResponseSchema(value = DeletionResponse.class, responseCode = "202")
  public Uni<RestResponse<DeletionResponse>> retryDeletion(@PathParam("id") UUID id) {
    return deletions
        .retry(id)
        .map(Versioned.accepted(DeletionResponse::version, DeletionResource::location));
  }

  private static String location(DeletionResponse found) {
    return "/api/v1/traces/deletions/" + found.id();
  }
}
