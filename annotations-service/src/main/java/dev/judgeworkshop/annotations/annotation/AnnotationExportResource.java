package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/**
 * All complete annotations of a workshop as a file, for facilitators. The export is in the audit
 * trail before its first byte.
 */
@Path("/api/v1/annotations/export")
@Authenticated
@WithDeadline
@Tag(name = "annotations")
public class AnnotationExportResource {

  private final AnnotationExportService service;

  AnnotationExportResource(AnnotationExportService service) {
    this.service = service;
  }

  /** One line per rating. */
  @GET
  @Path("/csv")
  @Produces("text/csv;charset=UTF-8")
  public RestMulti<String> csv(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return RestMulti.fromUniResponse(
        service.begin(workshopId, "CSV"), service::csv, rubric -> named("annotations.csv"));
  }

  /** One JSON object per annotation. */
  @GET
  @Path("/json-lines")
  @Produces("application/x-ndjson")
  public RestMulti<ObjectNode> jsonLines(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return RestMulti.fromUniResponse(
        service.begin(workshopId, "JSON lines"),
        service::jsonLines,
        rubric -> named("annotations.jsonl"));
  }

  /** One MLflow assessment per rating, as JSON lines. */
  @GET
  @Path("/mlflow")
  @Produces("application/x-ndjson")
  public RestMulti<ObjectNode> mlflow(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return RestMulti.fromUniResponse(
        service.begin(workshopId, "MLflow assessments"),
        service::assessments,
        rubric -> named("assessments.jsonl"));
  }

  private static Map<String, List<String>> named(String file) {
    return Map.of(
        "Content-Disposition",
        List.of("attachment; filename=\"" + file + "\""),
        "Cache-Control",
        List.of("private, no-store"));
  }
}
