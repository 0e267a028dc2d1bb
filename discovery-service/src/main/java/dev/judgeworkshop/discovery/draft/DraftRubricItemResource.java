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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Draft rubric items over HTTP; for facilitators. */
@Path("/api/v1/draft-rubric-items")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Draft rubric items")
public class DraftRubricItemResource {

  private final DraftRubricItemService items;
  private final DraftRubricItemListService lists;

  DraftRubricItemResource(DraftRubricItemService items, DraftRubricItemListService lists) {
    this.items = items;
    this.lists = lists;
  }

  /**
   * Promotes something into a draft rubric item, or puts one down by hand. What was promoted before
   * is not promoted twice.
   *
   * @param key makes a request by hand safe to repeat
   * @param request what it says and where it comes from
   * @return 201 with Location and ETag; 200 with the item that was made of the same source before
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "Promoted before",
      content = @Content(schema = @Schema(implementation = DraftRubricItemResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = DraftRubricItemResponse.class)))
  public Uni<RestResponse<DraftRubricItemResponse>> create(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid CreateDraftRubricItemRequest request) {
    return items.create(key, request).map(DraftRubricItemResource::answer);
  }

  /**
   * Draft rubric items in the facilitators' order. Polled: 304 costs one statement.
   *
   * @param filter which
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304
   */
  @GET
  public Uni<RestResponse<Page<DraftRubricItemSummary>>> list(
      @Valid @BeanParam DraftRubricItemFilter filter,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return lists
        .open(filter.workshopId())
        .chain(
            head ->
                Versioned.listIfChanged(
                    ifNoneMatch, head.state(), () -> lists.page(filter, head, page)));
  }

  /**
   * One draft rubric item in full.
   *
   * @param id its id
   * @return 200 with ETag
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<DraftRubricItemResponse>> get(@PathParam("id") UUID id) {
    return items.get(id).map(Versioned.ok(DraftRubricItemResponse::version));
  }

  /**
   * Changes text and evidence. A repeat of what is stored is harmless.
   *
   * @param id its id
   * @param ifMatch the ETag of what is changed
   * @param request what it says now
   * @return 200 with the new ETag; 412 {@code stale-version} with {@code current}
   */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<DraftRubricItemResponse>> save(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveDraftRubricItemRequest request) {
    return items
        .save(id, IfMatch.required(ifMatch), request)
        .map(Versioned.ok(DraftRubricItemResponse::version));
  }

  /**
   * Deletes a draft rubric item; what it was promoted from stays.
   *
   * @param id its id
   * @param ifMatch the ETag of what is deleted
   * @return 204; 412 {@code stale-version} with {@code current}
   */
  @DELETE
  @Path("/{id}")
  public Uni<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return items.delete(id, IfMatch.required(ifMatch));
  }

  /**
   * Puts all items of a workshop in order. A repeat is harmless.
   *
   * @param request every item once
   * @return 204; 409 {@code other-draft-rubric-items} when it is not every item once
   */
  @PUT
  @Path("/order")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Void> order(@NotNull @Valid OrderRequest request) {
    return items.order(request);
  }

  private static RestResponse<DraftRubricItemResponse> answer(SavedItem saved) {
    return saved.isNew()
        ? Versioned.created(
                DraftRubricItemResponse::version,
                (DraftRubricItemResponse item) -> "/api/v1/draft-rubric-items/" + item.id())
            .apply(saved.item())
        : Versioned.ok(DraftRubricItemResponse::version).apply(saved.item());
  }
}
