package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.agreement.RaterDistribution.ValueCount;
import dev.judgeworkshop.annotations.rubric.Scale;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts how often each rater gave each value. */
@ApplicationScoped
class DistributionRepository {

  /**
   * The raters of a page, and how many there are in all.
   *
   * @param rows one more than the limit when there is a next page
   * @param total of the whole list
   */
  record Found(List<RaterDistribution> rows, long total) {}

  /**
   * $1 workshop, $2 question, $3 limit, $4 offset, $5 the rater to continue after. The ratings of
   * one question are counted from one index; what is sorted are its raters. Gives the total in each
   * row, and one row without a rater when the page is empty.
   */
  static final String PAGE =
      """
      with c as (
        select user_id, value, count(*) as ratings from rating
        where workshop_id = $1 and question_id = $2 and value is not null and not draft
        group by user_id, value
      ), r as (
        select user_id, array_agg(value) as given, array_agg(ratings) as ratings
        from c group by user_id
      )
      select t.total, p.* from (select count(*) as total from r) t
      left join (
        select * from r where $5::uuid is null or user_id > $5
        order by user_id limit $3 offset $4
      ) p on true
      order by p.user_id
      """;

  private final Pool database;

  DistributionRepository(Pool database) {
    this.database = database;
  }

  /** In the order of the raters' ids. */
  Uni<Found> page(
      UUID workshopId, UUID questionId, Scale scale, PageQuery query, @Nullable UUID after) {
    return database
        .preparedQuery(PAGE)
        .execute(
            Tuple.of(workshopId, questionId, query.limit() + 1, query.skipOrZero()).addUUID(after))
        .map(rows -> toFound(rows, scale));
  }

  private static Found toFound(RowSet<Row> rows, Scale scale) {
    List<RaterDistribution> found = new ArrayList<>();
    long total = 0;
    for (Row row : rows) {
      total = row.getLong("total");
      if (row.getUUID("user_id") != null) {
        found.add(toDistribution(row, scale));
      }
    }
    return new Found(found, total);
  }

  private static RaterDistribution toDistribution(Row row, Scale scale) {
    Short[] given = row.getArrayOfShorts("given");
    Long[] ratings = row.getArrayOfLongs("ratings");
    long[] counts = new long[scale.size()];
    for (int i = 0; i < given.length; i++) {
      counts[given[i] - scale.lowest()] = ratings[i];
    }
    return new RaterDistribution(
        row.getUUID("user_id"),
        IntStream.range(0, counts.length)
            .mapToObj(i -> new ValueCount(scale.lowest() + i, counts[i]))
            .toList());
  }
}
