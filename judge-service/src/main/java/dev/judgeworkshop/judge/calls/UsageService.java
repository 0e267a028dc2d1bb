package dev.judgeworkshop.judge.calls;

import dev.judgeworkshop.kit.identity.Memberships;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows what model calls have used; for facilitators. */
@ApplicationScoped
class UsageService {

  private final UsageRepository usage;
  private final Memberships memberships;

  UsageService(UsageRepository usage, Memberships memberships) {
    this.usage = usage;
    this.memberships = memberships;
  }

  Uni<UsageResponse> of(UUID workshopId) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(facilitator -> usage.sum(workshopId))
        .map(UsageResponse::new);
  }
}
