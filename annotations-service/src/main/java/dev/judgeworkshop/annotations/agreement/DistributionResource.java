package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How often each rater gave each value of a question; for facilitators. */
@Path("/api/v1/agreement/distributions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "agreement")
public class DistributionResource {

  private final AgreementService agreement;
  private final DistributionService service;

  DistributionResource(AgreementService agreement, DistributionService service) {
    this.agreement = agreement;
    this.service = service;
  }

  /**
   * The raters of a question, in the order of their ids.
   *
   * @param workshopId the workshop
   * @param questionId a scored question of the rubric
   * @param query which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304 at the cost of one statement
   */
  @GET
  public Uni<RestResponse<Page<RaterDistribution>>> list(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("questionId") @NotNull UUID questionId,
      @BeanParam PageQuery query,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return agreement
        .state(workshopId)
        .chain(
            state ->
                Versioned.listIfChanged(
                    ifNoneMatch, state.name(), () -> service.page(workshopId, questionId, query)));
  }
}
