package dev.judgeworkshop.annotations.rubric;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Which versions there are, in one statement each. */
@ApplicationScoped
class RubricVersionRepository {

  /** $1 workshop. */
  static final String HEAD = "select version, evidence_changes from rubric where workshop_id = $1";

  /** $1 workshop, $2 below which version, $3 limit, $4 offset; the newest first. */
  static final String PAGE =
      """
      select version, questions, created_at, created_by from rubric_version
      where workshop_id = $1 and version < $2 order by version desc limit $3 offset $4
      """;

  /** $1 workshop, $2 version. */
  static final String FIND =
      """
      select version, questions, created_at, created_by from rubric_version
      where workshop_id = $1 and version = $2
      """;

  private final Pool database;

  RubricVersionRepository(Pool database) {
    this.database = database;
  }

  Uni<@Nullable RubricHead> head(UUID workshopId) {
    return run(HEAD, Tuple.of(workshopId))
        .map(
            rows ->
                rows.size() == 0
                    ? null
                    : new RubricHead(
                        rows.iterator().next().getLong("version"),
                        rows.iterator().next().getLong("evidence_changes")));
  }

  Uni<List<RubricVersionSummary>> page(UUID workshopId, long below, int limit, int skip) {
    return run(PAGE, Tuple.of(workshopId, below, limit, skip))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(RubricVersionRepository::toSummary)
                    .toList());
  }

  Uni<@Nullable RubricVersionSummary> find(UUID workshopId, long version) {
    return run(FIND, Tuple.of(workshopId, version))
        .map(rows -> rows.size() == 0 ? null : toSummary(rows.iterator().next()));
  }

  private Uni<RowSet<Row>> run(String sql, Tuple values) {
    return database.preparedQuery(sql).execute(values);
  }

  private static RubricVersionSummary toSummary(Row row) {
    return new RubricVersionSummary(
        row.getLong("version"),
        row.getInteger("questions"),
        row.getOffsetDateTime("created_at").toInstant(),
        row.getUUID("created_by"));
  }
}
