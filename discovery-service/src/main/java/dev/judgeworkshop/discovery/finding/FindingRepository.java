package dev.judgeworkshop.discovery.finding;

import dev.judgeworkshop.discovery.contribution.ContributionSource;
import dev.judgeworkshop.discovery.contribution.MaterialRepository;
import dev.judgeworkshop.discovery.progress.Conditions;
import dev.judgeworkshop.discovery.progress.ListHead;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.discovery.text.FrequentWords;
import dev.judgeworkshop.discovery.text.WordGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the database. Races are settled by the version in the condition of an update or
 * delete, never by reading first. Lists read previews into records, newest first.
 */
@ApplicationScoped
class FindingRepository
    implements MaterialRepository<Finding>, ContributionSource<FindingFilter, FindingRow> {

  private static final String INSIGHT = "insight";

  private static final String CHANGE =
      """
      update Finding
      set insight = :insight, category = :category, updatedAt = :now, version = version + 1
      where id = :id and version = :version
        and (insight <> :insight or category is distinct from :category)
      """;

  private static final String SUMMARIES =
      """
      select id, traceId, userId, substring(insight, 1, 280), category, version, createdAt, updatedAt
      from Finding where %s order by id desc
      """;

  /** False when the version is another one, or when it says the same already. */
  Uni<Boolean> change(
      UUID id, long version, String insight, @Nullable Category category, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(CHANGE)
                    .setParameter("id", id)
                    .setParameter("version", version)
                    .setParameter("insight", insight)
                    .setParameter("category", category)
                    .setParameter("now", now)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  /** False when it is gone or its version is another one. */
  Uni<Boolean> remove(UUID id, long version) {
    return delete("id = ?1 and version = ?2", id, version).map(rows -> rows == 1);
  }

  @Override
  public Uni<List<FindingRow>> page(
      FindingFilter filter, @Nullable UUID after, int skip, int rows) {
    return Conditions.page(
        SUMMARIES, FindingRow.class, INSIGHT, filter.conditions(), after, skip, rows);
  }

  @Override
  public Uni<ListHead> head(FindingFilter filter) {
    return Conditions.head(Topic.FINDINGS, "finding", filter.conditions(), INSIGHT);
  }

  /** By mark, and by the words that occur on most traces. */
  Uni<List<WordGroup>> groups(UUID workshopId) {
    return FrequentWords.of("finding", "coalesce(category, 'NONE')", "insight", workshopId);
  }
}
