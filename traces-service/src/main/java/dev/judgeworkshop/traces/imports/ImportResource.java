package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.traces.trace.Polled;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP; facilitators only. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Imports")
public class ImportResource {

  private final UploadTask uploads;
  private final ImportService imports;
  private final ImportReportService reports;
  private final PullService pulls;
  private final CurrentUser user;

  ImportResource(
      UploadTask uploads,
      ImportService imports,
      ImportReportService reports,
      PullService pulls,
      CurrentUser user) {
    this.uploads = uploads;
    this.imports = imports;
    this.reports = reports;
    this.pulls = pulls;
    this.user = user;
  }

  /**
   * Takes a file of up to 1 GiB; it is streamed, so the request's deadline does not apply: a sender
   * that pauses for a minute is cut off instead. Gzip is recognised and inflated on its way in.
   *
   * @param key makes the request safe to repeat: the same file again is the same import, another
   *     one 422
   * @param request what the file is and where it goes
   * @param body the file
   * @return 202 with Location and ETag as soon as the file is stored; 400 for a damaged gzip; 413
   * @throws IOException when the sender breaks off; nothing is kept then
   */
  @POST
  @Consumes({
    "application/x-ndjson",
    MediaType.APPLICATION_OCTET_STREAM,
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    "text/csv",
    "application/gzip",
    "application/x-gzip"
  })
  @RunOnVirtualThread
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/x-ndjson",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
  public RestResponse<ImportResponse> startImport(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @Valid @BeanParam UploadRequest request,
      InputStream body)
      throws IOException {
    return Versioned.accepted(ImportResponse::version, ImportResource::location)
        .apply(uploads.run(new UploadSender(user.id(), key), request, body));
  }

  /**
   * Pulls traces from an MLflow tracking server, in the background.
   *
   * @param key makes the request safe to repeat
   * @param request from where, and which
   * @return 202 with Location and ETag; 400 for an address that must not be called
   */
  @POST
  @Path("/mlflow")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
  public Uni<RestResponse<ImportResponse>> pullFromMlflow(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey key,
      @NotNull @Valid PullRequest request) {
    return pulls
        .start(key, request)
        .map(Versioned.accepted(ImportResponse::version, ImportResource::location));
  }

  /**
   * The imports of a workshop, newest first (by id).
   *
   * @param workshopId the workshop
   * @param page which page
   * @return the page
   */
  @GET
  public Uni<Page<ImportResponse>> listImports(
      @QueryParam("workshopId") @NotNull UUID workshopId, @BeanParam PageQuery page) {
    return imports.list(workshopId, page);
  }

  /**
   * One import: how far it is. All of the answer is one row, the one that its version is in.
   *
   * @param id its id
   * @return 200 with ETag, and with Retry-After until it has ended; 304
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<ImportResponse>> getImport(@PathParam("id") UUID id) {
    return imports.get(id).map(Polled.ok(ImportResponse::version, ImportResponse::state));
  }

  /**
   * The records with a flaw, in the order of the file; the first 10,000 are kept.
   *
   * @param id the import
   * @param page which page
   * @return the page
   */
  @GET
  @Path("/{id}/errors")
  public Uni<Page<ImportErrorSummary>> listImportErrors(
      @PathParam("id") UUID id, @BeanParam PageQuery page) {
    return imports.listErrors(id, page);
  }

  /**
   * The same as a CSV file, as long as it is: line, reason, excerpt.
   *
   * @param id the import
   * @return the file, streamed
   */
  @GET
  @Path("/{id}/errors/report")
  @Produces("text/csv")
  @APIResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public RestMulti<String> downloadImportErrors(@PathParam("id") UUID id) {
    return RestMulti.fromUniResponse(
        imports.get(id),
        found -> reports.lines(found.id()),
        found ->
            Map.of(
                "Content-Disposition",
                List.of("attachment; filename=\"import-errors-" + found.id() + ".csv\"")));
  }

  /**
   * What a dry run would bring: the first traces. Counts and errors are those of the import.
   *
   * @param id the import
   * @return the preview; empty for an import that is no dry run
   */
  @GET
  @Path("/{id}/preview")
  public Uni<ImportPreviewResponse> previewImport(@PathParam("id") UUID id) {
    return reports.preview(id);
  }

  /**
   * Ends an import; what it has imported stays. Harmless when it has ended.
   *
   * @param id its id
   * @return 202 with Location and ETag
   */
  @POST
  @Path("/{id}/cancel")
  @APIResponseSchema(value = ImportResponse.class, responseCode = "202")
  public Uni<RestResponse<ImportResponse>> cancelImport(@PathParam("id") UUID id) {
    return imports
        .cancel(id)
        .map(Versioned.accepted(ImportResponse::version, ImportResource::location));
  }

  private static String location(ImportResponse found) {
    return "/api/v1/imports/" + found.id();
  }
}
