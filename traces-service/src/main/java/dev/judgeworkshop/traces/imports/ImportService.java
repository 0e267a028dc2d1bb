package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Imports as facilitators see and cancel them. */
@ApplicationScoped
class ImportService {

  private final ImportRepository repository;
  private final ImportErrorRepository errors;
  private final UploadService uploads;
  private final PullRepository pulls;
  private final TraceRights rights;
  private final InstantSource time;

  ImportService(
      ImportRepository repository,
      ImportErrorRepository errors,
      UploadService uploads,
      PullRepository pulls,
      TraceRights rights,
      InstantSource time) {
    this.repository = repository;
    this.errors = errors;
    this.uploads = uploads;
    this.pulls = pulls;
    this.rights = rights;
    this.time = time;
  }

  Uni<ImportResponse> get(UUID id) {
    return load(id)
        .call(found -> rights.requireFacilitatorFor(found.workshopId(), ImportProblems.WHAT));
  }

  @WithSession
  Uni<ImportResponse> load(UUID id) {
    return repository.get(id).map(Import::response);
  }

  Uni<ImportResponse> cancel(UUID id) {
    return get(id).chain(() -> endByPerson(id));
  }

  /** A batch that is being stored is waited for; the next one finds the import ended. */
  @WithTransaction
  Uni<ImportResponse> endByPerson(UUID id) {
    return repository
        .lock(id)
        .call(
            found ->
                found.cancel(time.instant())
                    ? uploads.discard(id).chain(() -> pulls.forget(id))
                    : Uni.createFrom().voidItem())
        .call(repository::flush)
        .map(Import::response);
  }

  Uni<Page<ImportResponse>> list(UUID workshopId, PageQuery query) {
    return rights.requireFacilitator(workshopId).chain(() -> page(workshopId, query));
  }

  @WithSession
  Uni<Page<ImportResponse>> page(UUID workshopId, PageQuery query) {
    String scope = "imports" + workshopId;
    return repository
        .page(workshopId, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(rows -> rows.stream().map(Import::response).toList())
        .chain(
            rows ->
                repository
                    .countIn(workshopId)
                    .map(
                        total ->
                            Page.of(
                                rows, total, query, scope, row -> List.of(row.id().toString()))));
  }

  Uni<Page<ImportErrorSummary>> listErrors(UUID id, PageQuery query) {
    return get(id).chain(() -> pageOfErrors(id, query));
  }

  @WithSession
  Uni<Page<ImportErrorSummary>> pageOfErrors(UUID id, PageQuery query) {
    String scope = "import-errors" + id;
    long after = lineAfter(query, scope);
    return errors
        .page(id, after, query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                repository
                    .get(id)
                    .map(
                        found ->
                            Page.of(
                                rows,
                                found.keptErrors(),
                                query,
                                scope,
                                row -> List.of(String.valueOf(row.line())))));
  }

  private static long lineAfter(PageQuery query, String scope) {
    List<String> key = query.afterKey(scope, 1);
    try {
      return key == null ? 0 : Long.parseLong(key.getFirst());
    } catch (NumberFormatException forged) {
      throw ImportProblems.forgedCursor();
    }
  }
}
