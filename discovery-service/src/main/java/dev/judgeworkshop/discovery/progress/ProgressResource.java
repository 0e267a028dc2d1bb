package dev.judgeworkshop.discovery.progress;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How far people are in discovery. */
@Path("/api/v1/feedback/progress")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Progress")
public class ProgressResource {

  private final ProgressOverviewService progress;

  ProgressResource(ProgressOverviewService progress) {
    this.progress = progress;
  }

  /**
   * How far everybody is, to a facilitator; the sums and the caller's own row to everybody else.
   * Polled: 304 costs one statement.
   *
   * @param workshopId the workshop
   * @param page which page of the people
   * @param ifNoneMatch the ETag that the client has
   * @return the progress, or 304
   */
  @GET
  public Uni<RestResponse<ProgressResponse>> get(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @BeanParam PageQuery page,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return progress
        .poll(workshopId)
        .chain(
            poll ->
                Versioned.listIfChanged(
                    ifNoneMatch, poll.state(), () -> progress.load(poll, page)));
  }

  /**
   * Marks discovery as complete for the caller. A repeat is harmless and keeps the first time.
   *
   * @param workshopId the workshop
   * @return 204
   */
  @PUT
  @Path("/completion")
  public Uni<Void> complete(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return progress.complete(workshopId);
  }

  /**
   * Takes the caller's mark back. A repeat is harmless.
   *
   * @param workshopId the workshop
   * @return 204
   */
  @DELETE
  @Path("/completion")
  public Uni<Void> reopen(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return progress.reopen(workshopId);
  }
}
