package dev.judgeworkshop.judge.completion;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the other services reach models; see {@code docs/internal-calls.md}. */
@Path("/internal/v1/workshops/{workshopId}/completions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalCompletionResource {

  private final CompletionService completions;

  InternalCompletionResource(CompletionService completions) {
    this.completions = completions;
  }

  /**
   * Asks the workshop's default model, else its only one.
   *
   * @param workshopId the workshop
   * @param request what to ask
   * @return the answer; 409 {@code no-model-provider}, 503 {@code model-unavailable}, 503 {@code
   *     model-answer-unusable}
   */
  @POST
  public Uni<CompletionResponse> complete(
      @PathParam("workshopId") UUID workshopId, @NotNull @Valid CompletionRequest request) {
    return completions.complete(workshopId, request);
  }
}
