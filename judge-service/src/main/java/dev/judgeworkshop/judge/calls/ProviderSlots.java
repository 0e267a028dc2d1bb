package dev.judgeworkshop.judge.calls;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The concurrency limit of a provider over all replicas: whoever asks it leases a number of slots
 * and renews the lease. The leases of the dead run out. Together they never exceed the limit;
 * everybody gets a fair share, and what others leave free.
 */
@ApplicationScoped
public class ProviderSlots {

  private static final int LEASE_SECONDS = 15;

  private final Pool database;
  private final SlotRepository slots;

  ProviderSlots(Pool database, SlotRepository slots) {
    this.database = database;
    this.slots = slots;
  }

  /**
   * Leases slots for 15 s, or renews the lease.
   *
   * @param providerId the provider
   * @param worker whoever asks, the same id each time
   * @param wanted how many it could use
   * @param busy how many calls it has under way; the lease never falls below
   * @return how many it has; 0 when all are taken or the provider is gone
   */
  public Uni<Integer> lease(UUID providerId, UUID worker, int wanted, int busy) {
    return database.withTransaction(
        connection ->
            slots
                .lockLimit(connection, providerId)
                .chain(
                    limit ->
                        limit == 0
                            ? Uni.createFrom().item(0)
                            : slots.lease(
                                connection,
                                new SlotRepository.Lease(
                                    providerId, worker, wanted, busy, limit, LEASE_SECONDS))));
  }

  /**
   * Gives all slots back.
   *
   * @param providerId the provider
   * @param worker whoever had them
   * @return when others can have them
   */
  public Uni<Void> release(UUID providerId, UUID worker) {
    return slots.release(providerId, worker);
  }
}
