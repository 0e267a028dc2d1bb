package dev.judgeworkshop.judge.calls;

import dev.judgeworkshop.judge.provider.UsableProvider;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Tokens and costs in SQL: one row per workshop, provider, purpose and day. */
@ApplicationScoped
class UsageRepository {

  private static final String ADD =
      """
      insert into model_usage as u (workshop_id, provider_id, purpose, day, calls, input_tokens,
        output_tokens, cost)
      values ($1, $2, $3, (now() at time zone 'UTC')::date, $4, $5, $6, $7)
      on conflict (workshop_id, provider_id, purpose, day) do update
      set calls = u.calls + excluded.calls, input_tokens = u.input_tokens + excluded.input_tokens,
        output_tokens = u.output_tokens + excluded.output_tokens, cost = u.cost + excluded.cost
      """;

  /** At most as many rows as providers times purposes. */
  static final String SUM =
      """
      select provider_id, purpose, sum(calls)::bigint as calls,
        sum(input_tokens)::bigint as input_tokens, sum(output_tokens)::bigint as output_tokens,
        sum(cost) as cost
      from model_usage where workshop_id = $1
      group by provider_id, purpose order by provider_id, purpose limit 500
      """;

  private final Pool database;

  UsageRepository(Pool database) {
    this.database = database;
  }

  Uni<Void> add(UsableProvider provider, UsagePurpose purpose, ModelUsage usage) {
    return database
        .preparedQuery(ADD)
        .execute(
            Tuple.tuple()
                .addUUID(provider.workshopId())
                .addUUID(provider.id())
                .addString(purpose.name())
                .addLong(usage.calls())
                .addLong(usage.inputTokens())
                .addLong(usage.outputTokens())
                .addBigDecimal(provider.cost(usage.inputTokens(), usage.outputTokens())))
        .replaceWithVoid();
  }

  Uni<List<UsageResponse.PurposeUsage>> sum(UUID workshopId) {
    return database
        .preparedQuery(SUM)
        .execute(Tuple.of(workshopId))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(UsageRepository::read)
                    .toList());
  }

  private static UsageResponse.PurposeUsage read(Row row) {
    return new UsageResponse.PurposeUsage(
        row.getUUID("provider_id"),
        UsagePurpose.valueOf(row.getString("purpose")),
        row.getLong("calls"),
        row.getLong("input_tokens"),
        row.getLong("output_tokens"),
        row.getBigDecimal("cost"));
  }
}
