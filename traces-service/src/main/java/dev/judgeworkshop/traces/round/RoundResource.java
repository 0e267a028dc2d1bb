package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds over HTTP. */
@Path("/api/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Datasets")
public class RoundResource {

  private final RoundService rounds;

  RoundResource(RoundService rounds) {
    this.rounds = rounds;
  }

  /**
   * The rounds of a workshop in the order they were opened (activatedAt, datasetId); facilitators
   * only.
   *
   * @param workshopId the workshop
   * @param page which page
   * @return the page
   */
  @GET
  @Path("/rounds")
  public Uni<Page<RoundSummary>> listRounds(
      @QueryParam("workshopId") @NotNull UUID workshopId, @BeanParam PageQuery page) {
    return rounds.list(workshopId, page);
  }
}
