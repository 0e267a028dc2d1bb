package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.model.ScaleType;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The rubrics' tables: {@code rubric} holds the current version, {@code rubric_question} and {@code
 * question_evidence} all of them.
 */
@ApplicationScoped
class RubricRepository implements PanacheRepositoryBase<Rubric, UUID> {

  private static final String FIRST =
      """
      insert into rubric (workshop_id, version, updated_at) values (:workshopId, 1, :now)
      on conflict (workshop_id) do nothing
      """;

  /** Those who add to a rubric wait for each other also where there is none to be locked yet. */
  private static final String QUEUE =
      "select 1 from pg_advisory_xact_lock(hashtextextended(:workshopId, 1))";

  private static final String LOCK =
      "select version from rubric where workshop_id = :workshopId for update";

  private static final String ADD_VERSION =
      """
      insert into rubric_version (workshop_id, version, created_at, created_by, questions)
      values (:workshopId, :version, :now, cast(cast(:by as text) as uuid), :questions)
      """;

  private static final String MARK_STALE =
      """
      update rubric r set stale_versions = array(
        select distinct old.rubric_version
        from rubric_question old
        join rubric_question q on q.workshop_id = old.workshop_id
          and q.question_id = old.question_id and q.rubric_version = r.version
        where old.workshop_id = r.workshop_id and old.rubric_version < r.version
          and (old.title, old.description, old.labels, old.anchors)
            is distinct from (q.title, q.description, q.labels, q.anchors)
        order by old.rubric_version)
      where r.workshop_id = :workshopId
      """;

  private static final String KNOWN =
      """
      select distinct q.questionId, q.scaleType from RubricQuestion q
      where q.workshopId = :workshopId
      """;

  private static final String QUESTIONS =
      """
      from RubricQuestion where workshopId = :workshopId and rubricVersion = :version
      order by position
      """;

  private static final String EVIDENCE =
      """
      from QuestionEvidence where workshopId = :workshopId and rubricVersion = :version
      order by position
      """;

  /** The current version with its questions. */
  Uni<@Nullable RubricResponse> findCurrent(UUID workshopId) {
    return findById(workshopId)
        .onItem()
        .ifNotNull()
        .transformToUni(
            rubric ->
                questions(workshopId, rubric.version())
                    .chain(
                        questions ->
                            evidence(workshopId, rubric.version())
                                .map(
                                    evidence ->
                                        RubricMapper.toResponse(rubric, questions, evidence))));
  }

  /** The same past what this session has read before. */
  Uni<RubricResponse> findCurrentAnew(UUID workshopId) {
    return getSession().invoke(Mutiny.Session::clear).chain(() -> findCurrent(workshopId));
  }

  /** The questions of any version; empty when there is no such version. */
  Uni<List<QuestionResponse>> questionsOf(UUID workshopId, long version) {
    return questions(workshopId, version)
        .chain(
            questions ->
                evidence(workshopId, version)
                    .map(evidence -> RubricMapper.toResponses(questions, evidence)));
  }

  /**
   * Takes the place of the workshop's first rubric. Of two that try at once, one waits for the
   * other and gets false.
   */
  Uni<Boolean> beginFirst(UUID workshopId, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FIRST)
                    .setParameter("workshopId", workshopId)
                    .setParameter("now", now)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  /** Keeps others from making a version until the transaction ends; false without a rubric. */
  Uni<Boolean> lock(UUID workshopId) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(QUEUE, Integer.class)
                    .setParameter("workshopId", workshopId.toString())
                    .getSingleResult()
                    .chain(
                        () ->
                            session
                                .createNativeQuery(LOCK, Long.class)
                                .setParameter("workshopId", workshopId)
                                .getResultList()))
        .map(rows -> !rows.isEmpty());
  }

  /** Goes from this version to the next; false when it is not the current one any more. */
  Uni<Boolean> advance(UUID workshopId, long version, Instant now) {
    return update(
            "version = version + 1, updatedAt = ?1 where workshopId = ?2 and version = ?3",
            now,
            workshopId,
            version)
        .map(rows -> rows == 1);
  }

  /**
   * Adds a version with its questions, as batches, and marks the versions that read differently.
   *
   * @param by who made it; null for a service
   */
  Uni<Void> add(RubricResponse version, @Nullable UUID by) {
    return getSession()
        .chain(
            session ->
                session
                    .persistAll(RubricMapper.toQuestions(version).toArray())
                    .chain(session::flush)
                    .chain(() -> persist(session, RubricMapper.toEvidence(version)))
                    .chain(session::flush)
                    .chain(
                        () ->
                            session
                                .createNativeQuery(ADD_VERSION)
                                .setParameter("workshopId", version.workshopId())
                                .setParameter("version", version.version())
                                .setParameter("now", version.updatedAt())
                                .setParameter("by", by == null ? null : by.toString())
                                .setParameter("questions", version.questions().size())
                                .executeUpdate())
                    .chain(
                        () ->
                            session
                                .createNativeQuery(MARK_STALE)
                                .setParameter("workshopId", version.workshopId())
                                .executeUpdate()))
        .replaceWithVoid();
  }

  /** Every question that a version of the rubric has or had, with its scale. */
  Uni<Map<UUID, ScaleType>> knownQuestions(UUID workshopId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(KNOWN, Object[].class)
                    .setParameter("workshopId", workshopId)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(Collectors.toMap(row -> (UUID) row[0], row -> (ScaleType) row[1])));
  }

  private Uni<List<RubricQuestion>> questions(UUID workshopId, long version) {
    return list(RubricQuestion.class, QUESTIONS, workshopId, version);
  }

  private Uni<List<QuestionEvidence>> evidence(UUID workshopId, long version) {
    return list(QuestionEvidence.class, EVIDENCE, workshopId, version);
  }

  private <T> Uni<List<T>> list(Class<T> type, String query, UUID workshopId, long version) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(query, type)
                    .setParameter("workshopId", workshopId)
                    .setParameter("version", version)
                    .getResultList());
  }

  private static Uni<Void> persist(Mutiny.Session session, Collection<?> rows) {
    return rows.isEmpty() ? Uni.createFrom().voidItem() : session.persistAll(rows.toArray());
  }
}
