package dev.judgeworkshop.annotations.imports;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Annotations that were made elsewhere, on behalf of the raters that a file names. */
@Path("/api/v1/annotations/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "annotations")
public class AnnotationImportResource {

  private final AnnotationImportService service;

  AnnotationImportResource(AnnotationImportService service) {
    this.service = service;
  }

  /** Takes a file of at most 10 MiB in the form of the exports; for facilitators. */
  @POST
  @Consumes({
    "text/csv",
    "application/x-ndjson",
    MediaType.APPLICATION_OCTET_STREAM,
    MediaType.TEXT_PLAIN
  })
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/x-ndjson",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(value = AnnotationImportResponse.class, responseCode = "202")
  public Uni<RestResponse<AnnotationImportResponse>> start(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("format") @NotNull ImportFormat format,
      byte @Nullable [] file) {
    return service
        .start(key, workshopId, format, file)
        .map(
            Versioned.accepted(
                AnnotationImportResponse::version, AnnotationImportResource::location));
  }

  /** The imports of a workshop, newest first. */
  @GET
  public Uni<Page<AnnotationImportResponse>> list(
      @QueryParam("workshopId") @NotNull UUID workshopId, @BeanParam PageQuery query) {
    return service.list(workshopId, query);
  }

  /** One import: how far it is; with Retry-After until it has ended. */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<AnnotationImportResponse>> get(@PathParam("id") UUID id) {
    return service.get(id).map(AnnotationImportResource::progress);
  }

  /** The lines that made no annotation, in the order of the file. */
  @GET
  @Path("/{id}/errors")
  public Uni<Page<ImportError>> errors(@PathParam("id") UUID id, @BeanParam PageQuery query) {
    return service.errors(id, query);
  }

  /** Ends an import; what it has imported stays. Harmless when it has ended. */
  @POST
  @Path("/{id}/cancel")
  @APIResponseSchema(value = AnnotationImportResponse.class, responseCode = "202")
  public Uni<RestResponse<AnnotationImportResponse>> cancel(@PathParam("id") UUID id) {
    return service
        .cancel(id)
        .map(
            Versioned.accepted(
                AnnotationImportResponse::version, AnnotationImportResource::location));
  }

  private static RestResponse<AnnotationImportResponse> progress(AnnotationImportResponse found) {
    RestResponse.ResponseBuilder<AnnotationImportResponse> answer =
        RestResponse.ResponseBuilder.ok(found).header("ETag", "\"" + found.version() + "\"");
    return found.state().isTerminal() ? answer.build() : answer.header("Retry-After", 1).build();
  }

  private static String location(AnnotationImportResponse found) {
    return "/api/v1/annotations/imports/" + found.id();
  }
}
