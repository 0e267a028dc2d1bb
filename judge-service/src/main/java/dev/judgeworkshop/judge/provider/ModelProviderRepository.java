package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DELETE;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Model providers in SQL; a workshop has some few. */
@ApplicationScoped
class ModelProviderRepository {

  private static final String COLUMNS =
      """
      select id, workshop_id, name, base_url, model, sealed_key, price_per_million_input_tokens,
        price_per_million_output_tokens, concurrency, requests_per_minute, timeout_seconds,
        json_mode, created_at, version
      from model_provider
      """;

  private static final String INSERT =
      """
      insert into model_provider (id, workshop_id, name, base_url, model, sealed_key,
        price_per_million_input_tokens, price_per_million_output_tokens, concurrency,
        requests_per_minute, timeout_seconds, json_mode, created_by, created_at, version)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0)
      """;

  /** $13 the version that the change was decided on. */
  private static final String UPDATE =
      """
      update model_provider set name = $3, base_url = $4, model = $5, sealed_key = $6,
        price_per_million_input_tokens = $7, price_per_million_output_tokens = $8,
        concurrency = $9, requests_per_minute = $10, timeout_seconds = $11, json_mode = $12,
        version = version + 1
      where workshop_id = $2 and id = $1 and version = $13
      """;

  private static final String DELETE =
      "delete from model_provider where workshop_id = $1 and id = $2 and version = $3";

  private static final String BY_ID = COLUMNS + " where id = $1";

  /** $2, $3 the key to continue after. */
  static final String PAGE =
      COLUMNS
          + " where workshop_id = $1 and (name, id) > ($2, $3) order by name, id limit $4 offset $5";

  private static final String COUNT = "select count(*) from model_provider where workshop_id = $1";

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Pool database;

  ModelProviderRepository(Pool database) {
    this.database = database;
  }

  Uni<Void> insert(ModelProvider provider, UUID createdBy) {
    Tuple values = values(provider);
    values.addUUID(createdBy).addValue(provider.createdAt().atOffset(ZoneOffset.UTC));
    return run(INSERT, values).replaceWithVoid();
  }

  /** False when the version is stale or the provider gone. */
  Uni<Boolean> update(ModelProvider provider) {
    return run(UPDATE, values(provider).addLong(provider.version()))
        .map(rows -> rows.rowCount() == 1);
  }

  /** False when the version is stale or the provider gone. */
  Uni<Boolean> delete(UUID workshopId, UUID id, long version) {
    return run(DELETE, Tuple.of(workshopId, id, version)).map(rows -> rows.rowCount() == 1);
  }

  Uni<Optional<ModelProvider>> find(UUID id) {
    return run(BY_ID, Tuple.of(id)).map(rows -> list(rows).stream().findFirst());
  }

  /** One row more than the limit, by name and id. */
  Uni<List<ModelProvider>> page(UUID workshopId, PageQuery query, @Nullable List<String> after) {
    String name = after == null ? "" : after.get(0);
    UUID id = after == null ? BEFORE_ALL : UUID.fromString(after.get(1));
    return run(PAGE, Tuple.of(workshopId, name, id, query.limit() + 1, query.skipOrZero()))
        .map(ModelProviderRepository::list);
  }

  Uni<Long> count(UUID workshopId) {
    return run(COUNT, Tuple.of(workshopId)).map(rows -> rows.iterator().next().getLong(0));
  }

  private Uni<RowSet<Row>> run(String sql, Tuple values) {
    return database
        .preparedQuery(sql)
        .execute(values)
        .onFailure(ModelProviderRepository::isNameTaken)
        .transform(taken -> ModelProviderProblems.nameTaken());
  }

  private static boolean isNameTaken(Throwable failed) {
    return failed instanceof PgException pg
        && "uq_model_provider_workshop_id_name".equals(pg.getConstraint());
  }

  private static Tuple values(ModelProvider provider) {
    ProviderTerms terms = provider.terms();
    return Tuple.tuple()
        .addUUID(provider.id())
        .addUUID(provider.workshopId())
        .addString(terms.name())
        .addString(terms.baseUrl())
        .addString(terms.model())
        .addValue(provider.sealedKey() == null ? null : Buffer.buffer(provider.sealedKey()))
        .addBigDecimal(terms.pricePerMillionInputTokens())
        .addBigDecimal(terms.pricePerMillionOutputTokens())
        .addInteger(terms.concurrency())
        .addInteger(terms.requestsPerMinute())
        .addInteger(terms.timeoutSeconds())
        .addBoolean(terms.jsonMode());
  }

  private static List<ModelProvider> list(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(ModelProviderRepository::toProvider)
        .toList();
  }

  private static ModelProvider toProvider(Row row) {
    io.vertx.mutiny.core.buffer.@Nullable Buffer sealed = row.getBuffer("sealed_key");
    return new ModelProvider(
        row.getUUID("id"),
        row.getUUID("workshop_id"),
        new ProviderTerms(
            row.getString("name"),
            row.getString("base_url"),
            row.getString("model"),
            row.getBigDecimal("price_per_million_input_tokens"),
            row.getBigDecimal("price_per_million_output_tokens"),
            row.getInteger("concurrency"),
            row.getInteger("requests_per_minute"),
            row.getInteger("timeout_seconds"),
            row.getBoolean("json_mode")),
        sealed == null ? null : sealed.getBytes(),
        row.getOffsetDateTime("created_at").toInstant(),
        row.getLong("version"));
  }
}
