package dev.judgeworkshop.discovery.note;

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

/** Notes over HTTP. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Notes")
public class NoteResource {

  private final NoteService notes;
  private final NoteListService lists;

  NoteResource(NoteService notes, NoteListService lists) {
    this.notes = notes;
    this.lists = lists;
  }

  /**
   * Writes a note of the caller.
   *
   * @param key makes the request safe to repeat
   * @param request the note, on a trace of the active dataset or in general
   * @return 201 with Location and ETag; 409 {@code notes-off} when the workshop takes none
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = NoteResponse.class, responseCode = "201")
  public Uni<RestResponse<NoteResponse>> create(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid CreateNoteRequest request) {
    return notes
        .create(key, request)
        .map(Versioned.created(NoteResponse::version, made -> "/api/v1/notes/" + made.id()));
  }

  /**
   * Notes, newest first (by id): everybody's for a facilitator, else the caller's own.
   *
   * @param filter which
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304 at the cost of one statement
   */
  @GET
  public Uni<RestResponse<Page<NoteSummary>>> list(
      @Valid @BeanParam NoteFilter filter,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return lists
        .open(filter)
        .chain(
            list ->
                Versioned.listIfChanged(ifNoneMatch, list.state(), () -> lists.page(list, page)));
  }

  /**
   * One note in full.
   *
   * @param id its id
   * @return 200 with ETag; 404 also for what others wrote, unless to a facilitator
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<NoteResponse>> get(@PathParam("id") UUID id) {
    return notes.get(id).map(Versioned.ok(NoteResponse::version));
  }

  /**
   * Changes a note of the caller. A repeat of what is stored is harmless.
   *
   * @param id its id
   * @param ifMatch the ETag of what is changed
   * @param request what it says now
   * @return 200 with the new ETag; 412 {@code stale-version} with {@code current}
   */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<NoteResponse>> save(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveNoteRequest request) {
    return notes
        .save(id, IfMatch.required(ifMatch), request)
        .map(Versioned.ok(NoteResponse::version));
  }

  /**
   * Takes a note of the caller back.
   *
   * @param id its id
   * @param ifMatch the ETag of what is deleted
   * @return 204; 412 {@code stale-version} with {@code current}
   */
  @DELETE
  @Path("/{id}")
  public Uni<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return notes.delete(id, IfMatch.required(ifMatch));
  }
}
