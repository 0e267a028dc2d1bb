package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
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

/** A report as a file, one line per coefficient, for facilitators; in the audit trail first. */
@Path("/api/v1/agreement/export")
@Authenticated
@WithDeadline
@Tag(name = "agreement")
public class AgreementExportResource {

  private final AgreementExportService service;

  AgreementExportResource(AgreementExportService service) {
    this.service = service;
  }

  /** For spreadsheets. */
  @GET
  @Path("/csv")
  @Produces("text/csv;charset=UTF-8")
  public RestMulti<String> csv(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return RestMulti.fromUniResponse(
        service.rows(workshopId),
        rows ->
            Multi.createBy()
                .concatenating()
                .streams(
                    Multi.createFrom().item(AgreementRow.HEADER),
                    Multi.createFrom().iterable(rows).map(AgreementRow::csv)),
        rows -> named("agreement.csv"));
  }

  /** For programs. */
  @GET
  @Path("/json-lines")
  @Produces("application/x-ndjson")
  public RestMulti<ObjectNode> jsonLines(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return RestMulti.fromUniResponse(
        service.rows(workshopId),
        rows -> Multi.createFrom().iterable(rows).map(AgreementRow::json),
        rows -> named("agreement.jsonl"));
  }

  private static Map<String, List<String>> named(String file) {
    return Map.of(
        "Content-Disposition",
        List.of("attachment; filename=\"" + file + "\""),
        "Cache-Control",
        List.of("private, no-store"));
  }
}
