package dev.judgeworkshop.discovery.note;

import dev.judgeworkshop.discovery.contribution.ContributionSource;
import dev.judgeworkshop.discovery.progress.Conditions;
import dev.judgeworkshop.discovery.progress.ListHead;
import dev.judgeworkshop.discovery.progress.Topic;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes in the database. Races are settled by the version in the condition of an update or delete,
 * never by reading first. Lists read previews into records, newest first.
 */
@ApplicationScoped
class NoteRepository
    implements PanacheRepositoryBase<Note, UUID>, ContributionSource<NoteFilter, NoteRow> {

  private static final String TEXT = "text";

  private static final String CHANGE =
      """
      update Note
      set text = :text, updatedAt = :now, version = version + 1
      where id = :id and version = :version and text <> :text
      """;

  private static final String SUMMARIES =
      """
      select id, traceId, userId, substring(text, 1, 280), phase, version, createdAt, updatedAt
      from Note where %s order by id desc
      """;

  /** False when the version is another one, or when it says the same already. */
  Uni<Boolean> change(UUID id, long version, String text, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(CHANGE)
                    .setParameter("id", id)
                    .setParameter("version", version)
                    .setParameter("text", text)
                    .setParameter("now", now)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  /** False when it is gone or its version is another one. */
  Uni<Boolean> remove(UUID id, long version) {
    return delete("id = ?1 and version = ?2", id, version).map(rows -> rows == 1);
  }

  @Override
  public Uni<List<NoteRow>> page(NoteFilter filter, @Nullable UUID after, int skip, int rows) {
    return Conditions.page(SUMMARIES, NoteRow.class, TEXT, filter.conditions(), after, skip, rows);
  }

  @Override
  public Uni<ListHead> head(NoteFilter filter) {
    return Conditions.head(Topic.NOTES, "note", filter.conditions(), TEXT);
  }
}
