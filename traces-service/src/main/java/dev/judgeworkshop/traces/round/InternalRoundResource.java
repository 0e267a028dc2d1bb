package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.model.Phase;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For workshops-service, which decides when a round begins. */
@Path("/internal/v1/workshops/{workshopId}/rounds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalRoundResource {

  private final RoundService rounds;

  InternalRoundResource(RoundService rounds) {
    this.rounds = rounds;
  }

  /**
   * Opens a round. The same round again gives the first answer, whatever is asked for.
   *
   * @param workshopId the workshop
   * @param phase {@code DISCOVERY} or {@code ANNOTATION}
   * @param round counted from 1
   * @param request which traces it is about
   * @return the dataset; 404 for another workshop's; 409 {@code dataset-empty}
   */
  @PUT
  @Path("/{phase}/{round}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<OpenedRound> openRound(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("phase") Phase phase,
      @PathParam("round") @Min(1) Integer round,
      @NotNull @Valid OpenRoundRequest request) {
    return rounds.open(new RoundKey(workshopId, phase, round), request);
  }
}
