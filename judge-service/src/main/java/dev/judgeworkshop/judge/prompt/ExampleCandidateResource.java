package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.Memberships;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which traces a judge may be shown as examples; for facilitators. */
@Path("/api/v1/judge-prompts/example-candidates")
@Tag(name = "judge-prompts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class ExampleCandidateResource {

  private final Memberships memberships;
  private final PromptExamples examples;

  ExampleCandidateResource(Memberships memberships, PromptExamples examples) {
    this.memberships = memberships;
    this.examples = examples;
  }

  /**
   * Lists tuning traces with an uncontested truth; a held-out trace is never among them.
   *
   * @param workshopId the workshop
   * @param questionId the rubric question
   * @param after the {@code next} of the page before
   * @return previews, at most 50 at a time
   */
  @GET
  public Uni<ExampleCandidates> listExampleCandidates(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("questionId") @NotNull UUID questionId,
      @QueryParam("after") @Nullable String after) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(facilitator -> examples.candidates(workshopId, questionId, after));
  }
}
