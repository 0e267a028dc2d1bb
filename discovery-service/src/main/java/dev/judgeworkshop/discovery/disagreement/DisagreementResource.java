package dev.judgeworkshop.discovery.disagreement;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How traces were labelled; for facilitators. Polled: 304 costs one statement. */
@Path("/api/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Disagreements")
public class DisagreementResource {

  private final DisagreementService disagreements;

  DisagreementResource(DisagreementService disagreements) {
    this.disagreements = disagreements;
  }

  /**
   * Traces with two reviewers or more: the most severe disagreements first, then those with most
   * reviewers, then by trace id, newest first.
   *
   * @param filter which
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304
   */
  @GET
  @Path("/disagreements")
  public Uni<RestResponse<Page<TraceLabelsResponse>>> disagreements(
      @Valid @BeanParam DisagreementFilter filter,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return disagreements
        .state(filter.workshopId())
        .chain(
            state ->
                Versioned.listIfChanged(
                    ifNoneMatch, state, () -> disagreements.disagreements(filter, page)));
  }

  /**
   * Traces with at least one reviewer, by id; or, for up to 200 {@code traceIds}, just those of
   * them that have one.
   *
   * @param filter which
   * @param page which page
   * @param ifNoneMatch the ETag that the client has
   * @return the page, or 304
   */
  @GET
  @Path("/coverage")
  public Uni<RestResponse<Page<TraceLabelsResponse>>> coverage(
      @Valid @BeanParam CoverageFilter filter,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return disagreements
        .state(filter.workshopId())
        .chain(
            state ->
                Versioned.listIfChanged(
                    ifNoneMatch, state, () -> disagreements.coverage(filter, page)));
  }
}
