package dev.judgeworkshop.annotations.imports;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports as facilitators ask for them, see and cancel them. */
@ApplicationScoped
class AnnotationImportService {

  private final AnnotationImportRepository repository;
  private final ImportBatchRepository batches;
  private final DurableWork work;
  private final Idempotency idempotency;
  private final Memberships memberships;
  private final InstantSource clock;

  AnnotationImportService(
      AnnotationImportRepository repository,
      ImportBatchRepository batches,
      DurableWork work,
      Idempotency idempotency,
      Memberships memberships,
      InstantSource clock) {
    this.repository = repository;
    this.batches = batches;
    this.work = work;
    this.idempotency = idempotency;
    this.memberships = memberships;
    this.clock = clock;
  }

  /** Takes a file; the work is done in the background. */
  Uni<AnnotationImportResponse> start(
      @Nullable IdempotencyKey key, UUID workshopId, ImportFormat format, byte @Nullable [] file) {
    if (file == null || file.length == 0) {
      return Uni.createFrom().failure(ImportProblems.empty());
    }
    return memberships
        .requireFacilitator(workshopId)
        .chain(member -> queue(key, member.userId(), workshopId, format, file))
        .invoke(work::wake);
  }

  /** File, import and work are stored together, or not at all. */
  @WithTransaction
  Uni<AnnotationImportResponse> queue(
      @Nullable IdempotencyKey key,
      UUID userId,
      UUID workshopId,
      ImportFormat format,
      byte[] file) {
    return idempotency
        .claim(key, userId, "POST /annotations/imports " + workshopId + " " + format, file)
        .chain(
            claim ->
                claim.repeated()
                    ? repository.get(claim.id())
                    : create(
                        new AnnotationImport(claim.id(), workshopId, format, clock.instant()),
                        claim.id(),
                        file))
        .map(AnnotationImport::response);
  }

  private Uni<AnnotationImport> create(AnnotationImport queued, UUID id, byte[] file) {
    return repository
        .persistAndFlush(queued)
        .call(() -> repository.addFile(id, file))
        .call(repository::flush)
        .call(() -> work.enqueue(AnnotationImportTask.NAME, id));
  }

  Uni<AnnotationImportResponse> get(UUID id) {
    return load(id).call(found -> requireFacilitator(found.workshopId()));
  }

  @WithSession
  Uni<AnnotationImportResponse> load(UUID id) {
    return repository.get(id).map(AnnotationImport::response);
  }

  Uni<AnnotationImportResponse> cancel(UUID id) {
    return get(id).chain(() -> endByPerson(id));
  }

  /** A batch that is being stored is waited for; the next one finds the import ended. */
  @WithTransaction
  Uni<AnnotationImportResponse> endByPerson(UUID id) {
    return repository
        .lock(id)
        .onItem()
        .ifNull()
        .failWith(ImportProblems::notFound)
        .call(
            found ->
                found.cancel(clock.instant())
                    ? repository.flush().chain(() -> repository.dropFile(id))
                    : Uni.createFrom().voidItem())
        .map(AnnotationImport::response);
  }

  Uni<Page<AnnotationImportResponse>> list(UUID workshopId, PageQuery query) {
    return memberships.requireFacilitator(workshopId).chain(() -> page(workshopId, query));
  }

  @WithSession
  Uni<Page<AnnotationImportResponse>> page(UUID workshopId, PageQuery query) {
    String scope = "annotation imports " + workshopId;
    return repository
        .page(workshopId, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(rows -> rows.stream().map(AnnotationImport::response).toList())
        .chain(
            rows ->
                repository
                    .countIn(workshopId)
                    .map(
                        total ->
                            Page.of(
                                rows, total, query, scope, row -> List.of(row.id().toString()))));
  }

  /** The lines that made no annotation. */
  Uni<Page<ImportError>> errors(UUID id, PageQuery query) {
    String scope = "annotation import errors " + id;
    int after = lineAfter(query, scope);
    return get(id)
        .chain(
            found ->
                batches
                    .errors(id, after, query.limit() + 1, query.skipOrZero())
                    .map(
                        rows ->
                            Page.of(
                                rows,
                                found.failed(),
                                query,
                                scope,
                                row -> List.of(String.valueOf(row.line())))));
  }

  private Uni<Void> requireFacilitator(UUID workshopId) {
    return memberships
        .requireFacilitator(workshopId)
        .onFailure(failure -> failure instanceof Problem problem && problem.status() == 404)
        .transform(foreign -> ImportProblems.notFound())
        .replaceWithVoid();
  }

  private static int lineAfter(PageQuery query, String scope) {
    List<String> key = query.afterKey(scope, 1);
    try {
      return key == null ? 0 : Integer.parseInt(key.getFirst());
    } catch (NumberFormatException forged) {
      throw ImportProblems.forgedCursor();
    }
  }
}
