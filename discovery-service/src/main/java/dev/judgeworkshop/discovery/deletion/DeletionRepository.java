package dev.judgeworkshop.discovery.deletion;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Drops rows of every feature's tables, by workshop or by trace; the one place that knows all of
 * them, for none may be forgotten.
 */
@ApplicationScoped
class DeletionRepository {

  /** Every table with rows of a workshop, those that refer to others first. */
  static final List<String> TABLES =
      List.of(
          "analysis_evidence",
          "analysis_item",
          "analysis",
          "draft_evidence",
          "draft_rubric_item",
          "draft_group",
          "group_suggestion",
          "follow_up",
          "feedback",
          "finding",
          "note",
          "trace_feedback",
          "progress");

  private static final String MARK =
      """
      insert into deleted_workshop (workshop_id, deleted_at) values (:workshopId, now())
      on conflict (workshop_id) do nothing
      """;

  private static final String DROP =
      """
      delete from TABLE
      where ctid = any(array(select ctid from TABLE where workshop_id = :workshopId limit :most))
      """;

  private static final String GIVEN =
      "workshop_id = :workshopId and trace_id = any(cast(string_to_array(:traceIds, ',') as uuid[]))";

  /** Rows, and what their authors' counters say of them: first the rows, then the counters. */
  private static final String FORGET_COUNTED =
      """
      with gone as (
        delete from TABLE where GIVEN returning user_id
      ), lost as (
        select user_id, count(*) as rows from gone group by user_id
      )
      update progress p set AMOUNT = p.AMOUNT - lost.rows, CHANGES = p.CHANGES + 1
      from lost where p.workshop_id = :countedIn and p.user_id = lost.user_id
      """;

  private static final String FORGET_LABELS = "delete from trace_feedback where " + GIVEN;

  /** What a group published stays published: its question is told by annotations-service. */
  private static final String FORGET_DRAFT_EVIDENCE =
      """
      with gone as (
        delete from draft_evidence where GIVEN returning item_id
      ), item as (
        update draft_rubric_item i set version = version + 1
        where workshop_id = :itemsOf and id in (select item_id from gone)
        returning i.created_by, i.group_id
      ), changed as (
        update draft_group set version = version + 1,
          published_version = case
            when published_version = version then version + 1 else published_version end
        where workshop_id = :groupsOf and id in (select group_id from item)
      )
      update progress set draft_changes = draft_changes + 1
      where workshop_id = :countedIn and user_id in (select created_by from item)
      """
          .replace("GIVEN", GIVEN);

  private static final String FORGET_ANALYSIS_EVIDENCE =
      """
      with gone as (
        delete from analysis_evidence where GIVEN returning item_id
      )
      update analysis set version = version + 1
      where workshop_id = :analysesOf and id in (
        select i.analysis_id from analysis_item i
        where i.workshop_id = :itemsOf and i.id in (select item_id from gone))
      """
          .replace("GIVEN", GIVEN);

  /** True the first time. */
  Uni<Boolean> mark(UUID workshopId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(MARK)
                    .setParameter("workshopId", workshopId)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  /** How many rows of a table went. */
  Uni<Integer> drop(String table, UUID workshopId, int most) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(DROP.replace("TABLE", table))
                    .setParameter("workshopId", workshopId)
                    .setParameter("most", most)
                    .executeUpdate());
  }

  Uni<Void> forgetFeedback(UUID workshopId, Collection<UUID> traceIds) {
    return forgetCounted("feedback", "feedback", "feedback_changes", workshopId, traceIds);
  }

  Uni<Void> forgetFindings(UUID workshopId, Collection<UUID> traceIds) {
    return forgetCounted("finding", "findings", "finding_changes", workshopId, traceIds);
  }

  Uni<Void> forgetNotes(UUID workshopId, Collection<UUID> traceIds) {
    return forgetCounted("note", "notes", "note_changes", workshopId, traceIds);
  }

  private static Uni<Void> forgetCounted(
      String table, String amount, String changes, UUID workshopId, Collection<UUID> traceIds) {
    String sql =
        FORGET_COUNTED
            .replace("GIVEN", GIVEN)
            .replace("TABLE", table)
            .replace("AMOUNT", amount)
            .replace("CHANGES", changes);
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(sql)
                    .setParameter("workshopId", workshopId)
                    .setParameter("traceIds", joined(traceIds))
                    .setParameter("countedIn", workshopId)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Void> forgetLabels(UUID workshopId, Collection<UUID> traceIds) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FORGET_LABELS)
                    .setParameter("workshopId", workshopId)
                    .setParameter("traceIds", joined(traceIds))
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Void> forgetDraftEvidence(UUID workshopId, Collection<UUID> traceIds) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FORGET_DRAFT_EVIDENCE)
                    .setParameter("workshopId", workshopId)
                    .setParameter("traceIds", joined(traceIds))
                    .setParameter("itemsOf", workshopId)
                    .setParameter("groupsOf", workshopId)
                    .setParameter("countedIn", workshopId)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Void> forgetAnalysisEvidence(UUID workshopId, Collection<UUID> traceIds) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FORGET_ANALYSIS_EVIDENCE)
                    .setParameter("workshopId", workshopId)
                    .setParameter("traceIds", joined(traceIds))
                    .setParameter("analysesOf", workshopId)
                    .setParameter("itemsOf", workshopId)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(","));
  }
}
