package dev.judgeworkshop.judge.prompt;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Judge prompts; for facilitators. */
@Path("/api/v1/judge-prompts")
@Tag(name = "judge-prompts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class JudgePromptResource {

  private final JudgePromptService prompts;

  JudgePromptResource(JudgePromptService prompts) {
    this.prompts = prompts;
  }

  /**
   * Derives a new version from a rubric question as it stands.
   *
   * @param request which question, and which kind of judge
   * @return 201 with the version
   */
  @POST
  @APIResponseSchema(value = JudgePromptResponse.class, responseCode = "201")
  public Uni<RestResponse<JudgePromptResponse>> createJudgePrompt(
      @NotNull @Valid CreateJudgePromptRequest request) {
    return prompts
        .create(request)
        .map(
            prompt ->
                RestResponse.ResponseBuilder.<JudgePromptResponse>created(
                        URI.create("/api/v1/judge-prompts/" + prompt.id()))
                    .entity(prompt)
                    .build());
  }

  /**
   * Lists versions, newest first.
   *
   * @param filter of which workshop, and of which question
   * @param query which page
   * @return summaries
   */
  @GET
  public Uni<Page<JudgePromptSummary>> listJudgePrompts(
      @BeanParam @Valid JudgePromptFilter filter, @BeanParam PageQuery query) {
    return prompts.page(filter, query);
  }

  /**
   * Shows a version with its whole text.
   *
   * @param id the version
   * @return the version
   */
  @GET
  @Path("/{id}")
  public Uni<JudgePromptResponse> getJudgePrompt(@PathParam("id") UUID id) {
    return prompts.get(id);
  }
}
