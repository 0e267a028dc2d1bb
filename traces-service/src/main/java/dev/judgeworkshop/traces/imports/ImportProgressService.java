package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.format.CsvColumns;
import dev.judgeworkshop.traces.trace.TraceIntakeService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The steps of an import as its task takes them; each is one transaction. */
@ApplicationScoped
class ImportProgressService {

  private final ImportRepository repository;
  private final BatchRepository batches;
  private final PreviewRepository previews;
  private final UploadService uploads;
  private final TraceIntakeService traces;
  private final Pool pool;
  private final InstantSource time;

  ImportProgressService(
      ImportRepository repository,
      BatchRepository batches,
      PreviewRepository previews,
      UploadService uploads,
      TraceIntakeService traces,
      Pool pool,
      InstantSource time) {
    this.repository = repository;
    this.batches = batches;
    this.previews = previews;
    this.uploads = uploads;
    this.traces = traces;
    this.pool = pool;
    this.time = time;
  }

  /** Where to go on; null when the import has ended, or has gone with its workshop. */
  @WithTransaction
  Uni<@Nullable ImportStart> begin(UUID id) {
    return repository
        .lockIfThere(id)
        .map(
            found ->
                found != null && found.begin(time.instant())
                    ? new ImportStart(planOf(found), found.checkpoint())
                    : null);
  }

  private static ImportPlan planOf(Import found) {
    @Nullable String[] columns = found.columns();
    return new ImportPlan(
        found.format(),
        new CsvColumns(columns[0], columns[1], columns[2], columns[3], columns[4]),
        found.isDryRun());
  }

  /**
   * Stores a batch and the checkpoint behind it, together or not at all.
   *
   * @return false when the import has ended or is in other hands; then nothing was stored
   */
  Uni<Boolean> store(ImportPlan plan, ImportCheckpoint from, ImportBatch batch) {
    return pool.withTransaction(
        transaction ->
            batches
                .advance(transaction, from, batch)
                .call(
                    ours ->
                        ours
                            ? write(transaction, plan, from, batch)
                            : Uni.createFrom().voidItem()));
  }

  private Uni<Void> write(
      SqlConnection transaction, ImportPlan plan, ImportCheckpoint from, ImportBatch batch) {
    Uni<Void> stored =
        plan.isDryRun()
            ? previews.keep(transaction, from, batch.traces())
            : traces.store(transaction, from.workshopId(), batch.traces());
    return stored.chain(() -> batches.keep(transaction, from.importId(), batch.errors()));
  }

  /** The whole file is read. */
  Uni<Void> finish(UUID id) {
    return end(id, found -> found.finish(time.instant()));
  }

  /** The last attempt failed. */
  Uni<Void> giveUp(UUID id) {
    return end(id, found -> found.giveUp(time.instant()));
  }

  /** The file goes in the transaction that ends its import. */
  @WithTransaction
  Uni<Void> end(UUID id, Predicate<Import> ending) {
    return repository
        .lockIfThere(id)
        .map(found -> found != null && ending.test(found))
        .chain(ended -> ended ? uploads.discard(id) : Uni.createFrom().voidItem());
  }
}
