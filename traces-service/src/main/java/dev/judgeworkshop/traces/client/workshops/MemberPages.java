package dev.judgeworkshop.traces.client.workshops;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** One page of members at a time, each with its own time and retries. */
@ApplicationScoped
class MemberPages {

  static final int PAGE = 200;

  private final WorkshopsRestClient workshops;

  MemberPages(@RestClient WorkshopsRestClient workshops) {
    this.workshops = workshops;
  }

  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  Uni<MemberPageView> after(UUID workshopId, @Nullable String after) {
    return workshops.members(workshopId, after, PAGE);
  }
}
