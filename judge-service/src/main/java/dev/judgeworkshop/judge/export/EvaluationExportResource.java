package dev.judgeworkshop.judge.export;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/** The evaluations of a run as a file; for facilitators. */
@Path("/api/v1/evaluation-runs/{runId}/export")
@Tag(name = "evaluation-runs")
@Authenticated
@WithDeadline
public class EvaluationExportResource {

  private final ExportService exports;

  EvaluationExportResource(ExportService exports) {
    this.exports = exports;
  }

  /**
   * All evaluations of a run, streamed: the judged ones, then the failed ones.
   *
   * @param runId the run
   * @param format CSV, JSON_LINES or MLFLOW
   * @return a file
   */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Multi<String> exportEvaluations(
      @PathParam("runId") UUID runId, @QueryParam("format") @NotNull EvaluationFormat format) {
    return RestMulti.fromUniResponse(
        exports.evaluations(runId, format), lines -> lines, lines -> headers(runId, format));
  }

  private static Map<String, List<String>> headers(UUID runId, EvaluationFormat format) {
    boolean csv = format == EvaluationFormat.CSV;
    return Map.of(
        "Content-Type",
        List.of(csv ? "text/csv;charset=UTF-8" : "application/x-ndjson"),
        "Content-Disposition",
        List.of("attachment; filename=evaluations-" + runId + (csv ? ".csv" : ".jsonl")),
        "X-Content-Type-Options",
        List.of("nosniff"));
  }
}
