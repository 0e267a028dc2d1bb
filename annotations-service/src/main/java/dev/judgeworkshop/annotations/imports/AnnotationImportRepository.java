package dev.judgeworkshop.annotations.imports;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports: whole rows, as all of a row is shown; and their files. */
@ApplicationScoped
class AnnotationImportRepository implements PanacheRepositoryBase<AnnotationImport, UUID> {

  private static final String IN_WORKSHOP = "workshopId = ?1";

  Uni<AnnotationImport> get(UUID id) {
    return findById(id).onItem().ifNull().failWith(ImportProblems::notFound);
  }

  /** Waits for a batch that is being stored, and keeps the next one waiting. */
  Uni<@Nullable AnnotationImport> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Uni<Void> addFile(UUID id, byte[] content) {
    return getSession().chain(session -> session.persist(new ImportFile(id, content)));
  }

  /** Empty when the import has ended. */
  Uni<byte[]> file(UUID id) {
    return getSession()
        .chain(session -> session.find(ImportFile.class, id))
        .map(file -> file == null ? new byte[0] : file.content());
  }

  Uni<Void> dropFile(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createMutationQuery("delete from ImportFile where importId = :id")
                    .setParameter("id", id)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Newest first; one row more than the limit says whether there is a next page. */
  Uni<List<AnnotationImport>> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    var query =
        after == null
            ? find(IN_WORKSHOP + " order by id desc", workshopId)
            : find(IN_WORKSHOP + " and id < ?2 order by id desc", workshopId, after);
    return query.range(skip, skip + rows - 1).list();
  }

  Uni<Long> countIn(UUID workshopId) {
    return count(IN_WORKSHOP, workshopId);
  }
}
