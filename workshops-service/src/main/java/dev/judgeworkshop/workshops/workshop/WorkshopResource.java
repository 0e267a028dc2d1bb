package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.WorkshopState;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Workshops. */
@Path("/api/v1/workshops")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "workshops")
public class WorkshopResource {

  private final WorkshopService workshops;
  private final WorkshopCreationService creation;
  private final WorkshopList list;
  private final CurrentUser user;

  WorkshopResource(
      WorkshopService workshops,
      WorkshopCreationService creation,
      WorkshopList list,
      CurrentUser user) {
    this.workshops = workshops;
    this.creation = creation;
    this.list = list;
    this.user = user;
  }

  /** Creates a workshop; the caller becomes its facilitator. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = WorkshopResponse.class, responseCode = "201")
  public Uni<RestResponse<WorkshopResponse>> create(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid CreateWorkshopRequest request) {
    return creation
        .create(key, request, user.id())
        .map(
            Versioned.created(
                WorkshopResponse::version, workshop -> "/api/v1/workshops/" + workshop.id()));
  }

  /** The caller's workshops, newest first; counts of a service that is away are left out. */
  @GET
  public Uni<WorkshopPage> page(
      @Valid @BeanParam WorkshopFilter filter, @BeanParam PageQuery page) {
    return list.page(user.id(), filter, page);
  }

  /** One workshop. */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<WorkshopResponse>> get(@PathParam("id") UUID id) {
    return workshops.get(id, user.id()).map(Versioned.ok(WorkshopResponse::version));
  }

  /** Renames, describes, archives. */
  @PATCH
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<WorkshopResponse>> change(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version,
      @NotNull @Valid ChangeWorkshopRequest request) {
    return workshops
        .describe(id, user.id(), IfMatch.required(version), request)
        .map(Versioned.ok(WorkshopResponse::version));
  }

  /** What clients poll. */
  @GET
  @Path("/{id}/status")
  public Uni<RestResponse<WorkshopStatusResponse>> status(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    UUID userId = user.id();
    return Versioned.ifChanged(
        ifNoneMatch,
        workshops.version(id, userId),
        () -> workshops.status(id, userId),
        WorkshopStatusResponse::version);
  }

  /** Keeps participants from writing. */
  @POST
  @Path("/{id}/pause")
  public Uni<RestResponse<WorkshopResponse>> pause(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version) {
    return changeState(id, version, WorkshopState.PAUSED);
  }

  /** Lets participants write again. */
  @POST
  @Path("/{id}/resume")
  public Uni<RestResponse<WorkshopResponse>> resume(
      @PathParam("id") UUID id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable IfMatch version) {
    return changeState(id, version, WorkshopState.OPEN);
  }

  private Uni<RestResponse<WorkshopResponse>> changeState(
      UUID id, @Nullable IfMatch version, WorkshopState to) {
    return workshops
        .changeState(id, user.id(), IfMatch.required(version), to)
        .map(Versioned.ok(WorkshopResponse::version));
  }
}
