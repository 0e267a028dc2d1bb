package dev.judgeworkshop.discovery.draft;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Groups of draft rubric items over HTTP; for facilitators. */
@Path("/api/v1/draft-rubric-items/groups")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Draft groups")
public class DraftGroupResource {

  private final DraftGroupService groups;
  private final DraftRubricItemListService lists;

  DraftGroupResource(DraftGroupService groups, DraftRubricItemListService lists) {
    this.groups = groups;
    this.lists = lists;
  }

  /**
   * Makes groups: one by hand, or all of a suggestion. An item leaves the group that it was in.
   *
   * @param key makes the request safe to repeat
   * @param request the groups
   * @return 201 with the groups; all are made, or none
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = GroupsResponse.class, responseCode = "201")
  public Uni<RestResponse<GroupsResponse>> create(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid CreateGroupsRequest request) {
    return groups
        .create(key, request)
        .map(made -> RestResponse.status(RestResponse.Status.CREATED, made));
  }

  /**
   * Groups of a workshop, oldest first (by id). Polled: 304 costs one statement.
   *
   * @param workshopId the workshop
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304
   */
  @GET
  public Uni<RestResponse<Page<DraftGroupSummary>>> list(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return lists
        .open(workshopId)
        .chain(
            head ->
                Versioned.listIfChanged(
                    ifNoneMatch, head.state(), () -> groups.page(workshopId, page)));
  }

  /**
   * One group in full.
   *
   * @param id its id
   * @return 200 with ETag
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<DraftGroupResponse>> get(@PathParam("id") UUID id) {
    return groups.get(id).map(Versioned.ok(DraftGroupResponse::version));
  }

  /**
   * Changes a group and which items are in it. A repeat of what is stored is harmless.
   *
   * @param id its id
   * @param ifMatch the ETag of what is changed
   * @param request the group as a whole
   * @return 200 with the new ETag; 412 {@code stale-version} with {@code current}
   */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<DraftGroupResponse>> save(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveGroupRequest request) {
    return groups
        .save(id, IfMatch.required(ifMatch), request)
        .map(Versioned.ok(DraftGroupResponse::version));
  }

  /**
   * Deletes a group; its items stay, and so does a question that it became.
   *
   * @param id its id
   * @param ifMatch the ETag of what is deleted
   * @return 204; 412 {@code stale-version} with {@code current}
   */
  @DELETE
  @Path("/{id}")
  public Uni<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return groups.delete(id, IfMatch.required(ifMatch));
  }

  /**
   * Publishes a group into the rubric as a question with its evidence. The same group again is the
   * same question, however often the answer is lost.
   *
   * @param id its id
   * @return 200 with the group and its question; 409 {@code draft-group-empty} or {@code
   *     rubric-refused}
   */
  @POST
  @Path("/{id}/publication")
  public Uni<RestResponse<DraftGroupResponse>> publish(@PathParam("id") UUID id) {
    return groups.publish(id).map(Versioned.ok(DraftGroupResponse::version));
  }
}
