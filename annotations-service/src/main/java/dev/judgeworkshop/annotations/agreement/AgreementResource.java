package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Inter-rater reliability. */
@Path("/api/v1/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "agreement")
public class AgreementResource {

  private final AgreementService service;

  AgreementResource(AgreementService service) {
    this.service = service;
  }

  /** The report over all ratings, for facilitators. */
  @GET
  @APIResponseSchema(value = AgreementReport.class, responseCode = "200")
  public Uni<RestResponse<String>> report(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return service.report(workshopId).map(AgreementResource::written);
  }

  private static RestResponse<String> written(ComputedAgreement agreement) {
    return RestResponse.ResponseBuilder.ok(agreement.json())
        .header("ETag", agreement.tag())
        .build();
  }
}
