package dev.judgeworkshop.discovery.finding;

import dev.judgeworkshop.kit.conditional.IfMatch;
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
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Findings over HTTP. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Findings")
public class FindingResource {

  private final FindingService findings;
  private final FindingListService lists;

  FindingResource(FindingService findings, FindingListService lists) {
    this.findings = findings;
    this.lists = lists;
  }

  /**
   * Makes a finding of the caller.
   *
   * @param key makes the request safe to repeat
   * @param request the finding, on a trace of the active dataset
   * @return 201 with Location and ETag
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = FindingResponse.class, responseCode = "201")
  public Uni<RestResponse<FindingResponse>> create(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid CreateFindingRequest request) {
    return findings
        .create(key, request)
        .map(Versioned.created(FindingResponse::version, made -> "/api/v1/findings/" + made.id()));
  }

  /**
   * Findings, newest first (by id): everybody's for a facilitator, else the caller's own.
   *
   * @param filter which
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304 at the cost of one statement
   */
  @GET
  public Uni<RestResponse<Page<FindingSummary>>> list(
      @Valid @BeanParam FindingFilter filter,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return lists
        .open(filter)
        .chain(
            list ->
                Versioned.listIfChanged(ifNoneMatch, list.state(), () -> lists.page(list, page)));
  }

  /**
   * One finding in full.
   *
   * @param id its id
   * @return 200 with ETag; 404 also for what others wrote, unless to a facilitator
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<FindingResponse>> get(@PathParam("id") UUID id) {
    return findings.get(id).map(Versioned.ok(FindingResponse::version));
  }

  /**
   * Changes a finding of the caller. A repeat of what is stored is harmless.
   *
   * @param id its id
   * @param ifMatch the ETag of what is changed
   * @param request what it says now
   * @return 200 with the new ETag; 412 {@code stale-version} with {@code current}
   */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<FindingResponse>> save(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveFindingRequest request) {
    return findings
        .save(id, IfMatch.required(ifMatch), request)
        .map(Versioned.ok(FindingResponse::version));
  }

  /**
   * Takes a finding of the caller back.
   *
   * @param id its id
   * @param ifMatch the ETag of what is deleted
   * @return 204; 412 {@code stale-version} with {@code current}
   */
  @DELETE
  @Path("/{id}")
  public Uni<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return findings.delete(id, IfMatch.required(ifMatch));
  }
}
