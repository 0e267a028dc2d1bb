package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The humans' side of a judge evaluation; for facilitators. */
@Path("/api/v1/judge-evaluations/{id}/human-ratings")
@Tag(name = "judge-evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class HumanRatingsResource {

  private final HumanRatingsService ratings;

  HumanRatingsResource(HumanRatingsService ratings) {
    this.ratings = ratings;
  }

  /**
   * What people said of the trace, and why, when the run began.
   *
   * @param id the judge evaluation
   * @return empty when nobody rated it
   */
  @GET
  public Uni<HumanRatingsResponse> listHumanRatings(@PathParam("id") UUID id) {
    return ratings.of(id);
  }
}
