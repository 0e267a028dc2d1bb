package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.model.ScaleType;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rubrics' tables: {@code rubric} holds the current version, {@code rubric_question} all. */
@ApplicationScoped
class RubricRepository implements PanacheRepositoryBase<Rubric, UUID> {

  private static final String CURRENT =
      """
      select r, q from Rubric r
      join RubricQuestion q on q.workshopId = r.workshopId and q.rubricVersion = r.version
      where r.workshopId = :workshopId
      order by q.position
      """;

  private static final String FIRST =
      """
      insert into rubric (workshop_id, version, updated_at) values (:workshopId, 1, :now)
      on conflict (workshop_id) do nothing
      """;

  private static final String KNOWN =
      """
      select distinct q.questionId, q.scaleType from RubricQuestion q
      where q.workshopId = :workshopId
      """;

  /** The current version with its questions, in one statement. */
  Uni<@Nullable RubricResponse> findCurrent(UUID workshopId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(CURRENT, Object[].class)
                    .setParameter("workshopId", workshopId)
                    .getResultList())
        .map(RubricRepository::toResponse);
  }

  /** The same past what this session has read before. */
  Uni<RubricResponse> findCurrentAnew(UUID workshopId) {
    return getSession().invoke(Mutiny.Session::clear).chain(() -> findCurrent(workshopId));
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

  /** Goes from this version to the next; false when it is not the current one any more. */
  Uni<Boolean> advance(UUID workshopId, long version, Instant now) {
    return update(
            "version = version + 1, updatedAt = ?1 where workshopId = ?2 and version = ?3",
            now,
            workshopId,
            version)
        .map(rows -> rows == 1);
  }

  /** Adds the questions of a new version, as one batch. */
  Uni<Void> add(List<RubricQuestion> questions) {
    return getSession()
        .chain(session -> session.persistAll(questions.toArray()).chain(session::flush));
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

  private static @Nullable RubricResponse toResponse(List<Object[]> rows) {
    return rows.isEmpty()
        ? null
        : RubricMapper.toResponse(
            (Rubric) rows.getFirst()[0],
            rows.stream().map(row -> (RubricQuestion) row[1]).toList());
  }
}
