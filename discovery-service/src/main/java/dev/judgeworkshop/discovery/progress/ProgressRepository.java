package dev.judgeworkshop.discovery.progress;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The counters. Plain SQL, for an upsert that adds has no word in Panache; one row per person, so
 * that a total is the sum of a few dozen rows of the primary key.
 */
@ApplicationScoped
class ProgressRepository {

  private static final String ADD =
      """
      insert into progress (workshop_id, user_id, feedback, findings)
      values (:workshopId, :userId, :feedback, :findings)
      on conflict (workshop_id, user_id) do update
      set feedback = progress.feedback + excluded.feedback,
          findings = progress.findings + excluded.findings
      """;

  private static final String SUM =
      """
      select cast(coalesce(sum(feedback), 0) as bigint), cast(coalesce(sum(findings), 0) as bigint)
      from progress
      where workshop_id = :workshopId
      """;

  private static final String OF_ONE = SUM + " and user_id = :userId";

  Uni<Void> add(UUID workshopId, UUID userId, long feedback, long findings) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("workshopId", workshopId)
                    .setParameter("userId", userId)
                    .setParameter("feedback", feedback)
                    .setParameter("findings", findings)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Contributions> sum(UUID workshopId, @Nullable UUID userId) {
    return Panache.getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createNativeQuery(userId == null ? SUM : OF_ONE, Object[].class)
                      .setParameter("workshopId", workshopId);
              return (userId == null ? query : query.setParameter("userId", userId))
                  .getSingleResult();
            })
        .map(row -> new Contributions((Long) row[0], (Long) row[1]));
  }
}
