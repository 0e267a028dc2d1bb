package dev.judgeworkshop.traces.imports;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads error lines: a range of pk_import_error. */
@ApplicationScoped
class ImportErrorRepository implements PanacheRepositoryBase<ImportError, ImportError.Key> {

  private static final String PAGE =
      """
      select line, reason, excerpt from ImportError
      where importId = :import and line > :after order by line
      """;

  /** One row more than the limit says whether there is a next page. */
  Uni<List<ImportErrorSummary>> page(UUID importId, long after, int skip, int rows) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(PAGE, ImportErrorSummary.class)
                    .setParameter("import", importId)
                    .setParameter("after", after)
                    .setFirstResult(skip)
                    .setMaxResults(rows)
                    .getResultList());
  }
}
