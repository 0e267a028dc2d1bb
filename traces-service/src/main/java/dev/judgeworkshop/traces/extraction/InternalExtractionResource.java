package dev.judgeworkshop.traces.extraction;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For workshops-service, before settings are saved. */
@Path("/internal/v1/extraction-checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalExtractionResource {

  private final ExtractionService extractions;

  InternalExtractionResource(ExtractionService extractions) {
    this.extractions = extractions;
  }

  /**
   * Says whether paths are good.
   *
   * @param request the paths
   * @return 204; 400 with a violation for each that is not
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "204", description = "The paths are good")
  public Uni<Void> checkExtraction(@NotNull ExtractionPathsRequest request) {
    return extractions.checked(request);
  }
}
