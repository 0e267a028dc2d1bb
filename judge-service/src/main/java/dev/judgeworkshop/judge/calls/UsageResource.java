package dev.judgeworkshop.judge.calls;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What model calls have used; for facilitators. */
@Path("/api/v1/model-providers/usage")
@Tag(name = "model-providers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class UsageResource {

  private final UsageService usage;

  UsageResource(UsageService usage) {
    this.usage = usage;
  }

  /**
   * Tokens and costs of a workshop, per provider and purpose.
   *
   * @param workshopId the workshop
   * @return the sums since the workshop began
   */
  @GET
  public Uni<UsageResponse> getModelUsage(@QueryParam("workshopId") @NotNull UUID workshopId) {
    return usage.of(workshopId);
  }
}
