package dev.judgeworkshop.annotations.annotation;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Annotations. */
@Path("/api/v1/annotations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "annotations")
public class AnnotationResource {

  private final AnnotationService service;
  private final AnnotationReadingService reading;

  AnnotationResource(AnnotationService service, AnnotationReadingService reading) {
    this.service = service;
    this.reading = reading;
  }

  /** Saves the caller's annotation of a trace; If-Match is needed to change what is there. */
  @PUT
  public Uni<RestResponse<AnnotationResponse>> save(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("traceId") @NotNull UUID traceId,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveAnnotationRequest request) {
    return service
        .save(workshopId, traceId, IfMatch.optional(ifMatch), request)
        .map(
            saved ->
                saved.created()
                    ? Versioned.created(AnnotationResponse::version, AnnotationResource::location)
                        .apply(saved.annotation())
                    : Versioned.ok(AnnotationResponse::version).apply(saved.annotation()));
  }

  /** The caller's annotation of a trace. */
  @GET
  @Path("/mine")
  public Uni<RestResponse<AnnotationResponse>> mine(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("traceId") @NotNull UUID traceId) {
    return reading.mine(workshopId, traceId).map(Versioned.ok(AnnotationResponse::version));
  }

  /** How many traces the caller has annotated. */
  @GET
  @Path("/progress")
  public Uni<ProgressResponse> progress(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return reading.progress(workshopId);
  }

  /** How far everybody is, for facilitators. */
  @GET
  @Path("/progress/raters")
  public Uni<WorkshopProgressResponse> everybodysProgress(
      @QueryParam("workshopId") @NotNull UUID workshopId) {
    return reading.everybodysProgress(workshopId);
  }

  /** One annotation, for its rater and for facilitators. */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<AnnotationResponse>> get(@PathParam("id") UUID id) {
    return reading.get(id).map(Versioned.ok(AnnotationResponse::version));
  }

  /** All annotations for facilitators, their own for raters; in the order of creation. */
  @GET
  public Uni<Page<AnnotationSummary>> list(
      @BeanParam @Valid AnnotationFilter filter, @BeanParam PageQuery query) {
    return reading.page(filter, query);
  }

  private static String location(AnnotationResponse annotation) {
    return "/api/v1/annotations/" + annotation.id();
  }
}
