package dev.judgeworkshop.annotations.removal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Deletes across all features, in statements of bounded size. */
@ApplicationScoped
class RemovalRepository {

  /** An annotation takes its ratings and its history along. */
  static final int STEP = 2_000;

  /**
   * Rows go with those they refer to: ratings and history with their annotation, evidence with its
   * question, errors with their import.
   */
  static final List<Table> TABLES =
      List.of(
          new Table("annotation_import", "id"),
          new Table("suggestion_run", "id"),
          new Table("annotation", "id"),
          new Table("adjudication", "question_id"),
          new Table("trace_part", "trace_id"),
          new Table("rater_progress", "user_id"),
          new Table("adjudication_progress", "workshop_id"),
          new Table("published_group", "group_id"),
          new Table("rubric_question", "rubric_version"),
          new Table("rubric_version", "version"),
          new Table("rubric", "workshop_id"));

  /**
   * A table that knows workshops.
   *
   * @param name the table
   * @param order what comes behind the workshop in an index: rows are taken in this order, so that
   *     the index is read and not the table
   */
  record Table(String name, String order) {}

  /**
   * $1 workshop, $2 traces. Annotations and then counters are locked in the order of their ids, as
   * a save locks its annotation before its counter: nobody waits in a circle.
   */
  static final String DELETE_TRACES =
      """
      with doomed as materialized (
        select id from annotation where workshop_id = $1 and trace_id = any ($2)
        order by id for update
      ), gone as (
        delete from annotation a using doomed d
        where a.workshop_id = $1 and a.id = d.id returning a.user_id, a.draft
      ), per_rater as (
        select user_id, (count(*) filter (where not draft))::int as annotations,
          (count(*) filter (where draft))::int as drafts
        from gone group by user_id
      ), locked as materialized (
        select p.user_id from rater_progress p
        where p.workshop_id = $1 and p.user_id in (select user_id from per_rater)
        order by p.user_id for update
      ), counted as (
        update rater_progress p set annotations = p.annotations - r.annotations,
          drafts = p.drafts - r.drafts, changes = p.changes + 1
        from per_rater r join locked l on l.user_id = r.user_id
        where p.workshop_id = $1 and p.user_id = r.user_id
      ), parts as (
        delete from trace_part where workshop_id = $1 and trace_id = any ($2)
      ), settled as (
        delete from adjudication where workshop_id = $1 and trace_id = any ($2) returning 1
      ), unsettled as (
        update adjudication_progress set changes = changes + 1
        where workshop_id = $1 and exists (select from settled)
      ), evidence as (
        delete from question_evidence where workshop_id = $1 and trace_id = any ($2) returning 1
      ), proven as (
        update rubric set evidence_changes = evidence_changes + 1
        where workshop_id = $1 and exists (select from evidence)
      )
      select count(*) as n from gone
      """;

  private final Pool database;

  RemovalRepository(Pool database) {
    this.database = database;
  }

  /** $1 workshop, $2 how many rows at most. */
  static String deleteFrom(Table table) {
    return """
    delete from %1$s where ctid = any (
      array(select ctid from %1$s where workshop_id = $1 order by %2$s limit $2))
    """
        .formatted(table.name(), table.order());
  }

  /** Deletes rows of one table; true when there may be more. */
  Uni<Boolean> deleteStep(Table table, UUID workshopId) {
    return database
        .preparedQuery(deleteFrom(table))
        .execute(Tuple.of(workshopId, STEP))
        .map(rows -> rows.rowCount() == STEP);
  }

  /** Deletes what hangs on these traces, in one statement. */
  Uni<Void> deleteTraces(UUID workshopId, Collection<UUID> traceIds) {
    return database
        .preparedQuery(DELETE_TRACES)
        .execute(Tuple.of(workshopId, traceIds.toArray(UUID[]::new)))
        .replaceWithVoid();
  }
}
