package dev.judgeworkshop.annotations.client.workshops;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The calls with their fault tolerance; each is safe to repeat. */
@ApplicationScoped
@Timeout
@Retry
@ExponentialBackoff
@CircuitBreaker
class WorkshopsCalls {

  private final WorkshopsRestClient workshops;

  WorkshopsCalls(@RestClient WorkshopsRestClient workshops) {
    this.workshops = workshops;
  }

  Uni<List<UserNameView>> users(String ids) {
    return workshops.users(ids);
  }

  Uni<MemberPageView> members(UUID workshopId, @Nullable String after, int limit) {
    return workshops.members(workshopId, after, limit);
  }

  Uni<Void> audit(UUID workshopId, UUID entryId, AuditEntry entry) {
    return workshops.audit(workshopId, entryId, entry);
  }
}
