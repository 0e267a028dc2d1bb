package dev.judgeworkshop.judge.prompt;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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
   * Makes a new version: derived from a rubric question as it stands, or written.
   *
   * @param idempotencyKey makes it safe to repeat
   * @param request which question, which kind of judge, and what it says
   * @return 201 with the version
   */
  @POST
  @APIResponseSchema(value = JudgePromptResponse.class, responseCode = "201")
  public Uni<RestResponse<JudgePromptResponse>> createJudgePrompt(
      @HeaderParam("Idempotency-Key") @Nullable IdempotencyKey idempotencyKey,
      @NotNull @Valid CreateJudgePromptRequest request) {
    return prompts
        .create(request, idempotencyKey)
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

  /**
   * Shows line by line how a version differs from its parent, or from another version.
   *
   * @param id the version
   * @param against the other version; the parent when absent
   * @return the lines of both
   */
  @GET
  @Path("/{id}/diff")
  public Uni<PromptDiff> diffJudgePrompt(
      @PathParam("id") UUID id, @QueryParam("against") @Nullable UUID against) {
    return prompts.diff(id, against);
  }
}
