package dev.judgeworkshop.discovery.client.workshops;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks for many names at once. It does not try again: a list waits for it, and does without it
 * rather than wait longer.
 */
@ApplicationScoped
class UserNames {

  private final WorkshopsRestClient workshops;

  UserNames(@RestClient WorkshopsRestClient workshops) {
    this.workshops = workshops;
  }

  @Timeout
  @CircuitBreaker
  Uni<List<UserNameView>> load(Collection<UUID> userIds) {
    return workshops.names(userIds.stream().map(UUID::toString).sorted().collect(joining(",")));
  }
}
