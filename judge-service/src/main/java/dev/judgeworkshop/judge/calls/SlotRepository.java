package dev.judgeworkshop.judge.calls;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * Slots and pace in SQL; times are the database's own, so that clocks of replicas do not matter.
 */
@ApplicationScoped
class SlotRepository {

  /** Whoever leases waits for the others; a change of the provider's terms waits too. */
  private static final String LOCK =
      "select concurrency from model_provider where id = $1 for no key update";

  /**
   * $1 provider, $2 worker, $3 wanted, $4 busy, $5 limit, $6 seconds. While somebody has nothing at
   * all, those who have something keep to the whole part of an equal share.
   */
  static final String LEASE =
      """
      with expired as (
        delete from model_worker where provider_id = $1 and worker_id <> $2 and expires_at < now()
      ), other as (
        select count(*) as workers, coalesce(sum(slots), 0) as held,
          coalesce(sum(wanted), 0) as wanted,
          coalesce(bool_or(slots = 0 and wanted > 0), false) as starving
        from model_worker where provider_id = $1 and worker_id <> $2 and expires_at >= now()
      ), mine as (
        select greatest($4::int, least($3::int, $5::int - held, greatest(
          case when starving and exists (
              select 1 from model_worker
              where provider_id = $1 and worker_id = $2 and slots > 0)
            then floor($5::int / (workers + 1.0))
            else ceil($5::int / (workers + 1.0)) end,
          $5::int - wanted)))::int as slots
        from other
      )
      insert into model_worker (provider_id, worker_id, slots, wanted, expires_at)
      select $1, $2, slots, $3::int, now() + $6::int * interval '1 second' from mine
      on conflict (provider_id, worker_id) do update
      set slots = excluded.slots, wanted = excluded.wanted, expires_at = excluded.expires_at
      returning slots
      """;

  private static final String RELEASE =
      "delete from model_worker where provider_id = $1 and worker_id = $2";

  /** $1 provider, $2 milliseconds between two calls. */
  static final String RESERVE =
      """
      insert into model_pace (provider_id, next_call_at)
      values ($1, now() + $2::float8 * interval '1 millisecond')
      on conflict (provider_id) do update set next_call_at =
        greatest(model_pace.next_call_at, now()) + $2::float8 * interval '1 millisecond'
      returning greatest(0, extract(epoch from next_call_at - now()) * 1000 - $2::float8)::bigint
        as wait
      """;

  private final Pool database;

  SlotRepository(Pool database) {
    this.database = database;
  }

  /** 0 when there is no such provider. */
  Uni<Integer> lockLimit(SqlClient transaction, UUID providerId) {
    return transaction
        .preparedQuery(LOCK)
        .execute(Tuple.of(providerId))
        .map(rows -> rows.size() == 0 ? 0 : rows.iterator().next().getInteger("concurrency"));
  }

  Uni<Integer> lease(SqlClient transaction, Lease lease) {
    return transaction
        .preparedQuery(LEASE)
        .execute(
            Tuple.of(
                lease.providerId(),
                lease.worker(),
                lease.wanted(),
                lease.busy(),
                lease.limit(),
                lease.seconds()))
        .map(rows -> Math.max(0, rows.iterator().next().getInteger("slots")));
  }

  Uni<Void> release(UUID providerId, UUID worker) {
    return database.preparedQuery(RELEASE).execute(Tuple.of(providerId, worker)).replaceWithVoid();
  }

  /** How long to wait before the call that was reserved. */
  Uni<Duration> reserve(UUID providerId, double millisBetween) {
    return database
        .preparedQuery(RESERVE)
        .execute(Tuple.of(providerId, millisBetween))
        .map(rows -> Duration.ofMillis(rows.iterator().next().getLong("wait")));
  }

  /** What a worker asks for. */
  record Lease(UUID providerId, UUID worker, int wanted, int busy, int limit, int seconds) {}
}
