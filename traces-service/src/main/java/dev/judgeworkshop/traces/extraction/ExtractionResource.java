package dev.judgeworkshop.traces.extraction;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.traces.trace.Polled;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which text of a trace is shown; facilitators only. */
@Path("/api/v1/traces")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Traces")
public class ExtractionResource {

  private final ExtractionService extractions;

  ExtractionResource(ExtractionService extractions) {
    this.extractions = extractions;
  }

  /**
   * Tries paths on the first traces of a workshop; nothing is changed.
   *
   * @param request the paths
   * @return what would be shown; 400 for a path that is no good
   */
  @POST
  @Path("/extraction-preview")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<ExtractionPreviewResponse> previewExtraction(
      @NotNull @Valid PreviewExtractionRequest request) {
    return extractions.preview(request);
  }

  /**
   * Extracts the texts of all traces anew, by the settings of the workshop, in the background. To
   * be called after the settings were changed: until then they hold for what is imported only.
   * Running already, it begins anew.
   *
   * @param workshopId the workshop
   * @return 202 with Location and ETag
   */
  @POST
  @Path("/extraction")
  @APIResponseSchema(value = ExtractionResponse.class, responseCode = "202")
  public Uni<RestResponse<ExtractionResponse>> startExtraction(
      @QueryParam("workshopId") @NotNull UUID workshopId) {
    return extractions
        .start(workshopId)
        .map(
            Versioned.accepted(
                ExtractionResponse::version,
                made -> "/api/v1/traces/extraction?workshopId=" + made.workshopId()));
  }

  /**
   * The last extraction of a workshop: how far it is.
   *
   * @param workshopId the workshop
   * @return 200 with ETag, and with Retry-After until it has ended; 404 when there was none
   */
  @GET
  @Path("/extraction")
  public Uni<RestResponse<ExtractionResponse>> getExtraction(
      @QueryParam("workshopId") @NotNull UUID workshopId) {
    return extractions
        .get(workshopId)
        .map(Polled.ok(ExtractionResponse::version, ExtractionResponse::state));
  }
}
