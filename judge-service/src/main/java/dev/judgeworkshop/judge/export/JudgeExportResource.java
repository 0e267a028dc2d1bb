package dev.judgeworkshop.judge.export;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A judge as a file; for facilitators. */
@Path("/api/v1/judge-prompts/{id}/export")
@Tag(name = "judge-prompts")
@Authenticated
@WithDeadline
public class JudgeExportResource {

  private final ExportService exports;

  JudgeExportResource(ExportService exports) {
    this.exports = exports;
  }

  /**
   * A judge prompt as text, JSON, or a snippet that runs outside of this system; a file, and so
   * always sent as text.
   *
   * @param id the version
   * @param format TEXT, JSON, MLFLOW or HTTP
   * @return a file
   */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Uni<RestResponse<String>> exportJudgePrompt(
      @PathParam("id") UUID id, @QueryParam("format") @NotNull JudgeFormat format) {
    return exports
        .judge(id, format)
        .map(
            text ->
                RestResponse.ResponseBuilder.ok(text)
                    .header("Content-Disposition", "attachment; filename=" + file(id, format))
                    .header("X-Content-Type-Options", "nosniff")
                    .build());
  }

  private static String file(UUID id, JudgeFormat format) {
    return "judge-"
        + id
        + switch (format) {
          case TEXT -> ".txt";
          case JSON -> ".json";
          case MLFLOW -> ".py";
          case HTTP -> ".sh";
        };
  }
}
