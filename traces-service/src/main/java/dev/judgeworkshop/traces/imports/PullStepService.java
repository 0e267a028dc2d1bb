package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.client.mlflow.PulledTrace;
import dev.judgeworkshop.traces.client.workshops.WorkshopsClient;
import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.extraction.Extraction;
import dev.judgeworkshop.traces.format.MlflowFormat;
import dev.judgeworkshop.traces.format.Reading;
import dev.judgeworkshop.traces.trace.NewTrace;
import dev.judgeworkshop.traces.trace.TraceIntakeService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The steps of a pull as its task takes them; traces are counted where files count lines. */
@ApplicationScoped
class PullStepService {

  private final ImportRepository imports;
  private final PullRepository pulls;
  private final BatchRepository batches;
  private final TraceIntakeService traces;
  private final WorkshopsClient workshops;
  private final Pool pool;
  private final InstantSource time;
  private final int maxErrors;

  PullStepService(
      ImportRepository imports,
      PullRepository pulls,
      BatchRepository batches,
      TraceIntakeService traces,
      WorkshopsClient workshops,
      Pool pool,
      InstantSource time,
      TracesConfig config) {
    this.imports = imports;
    this.pulls = pulls;
    this.batches = batches;
    this.traces = traces;
    this.workshops = workshops;
    this.pool = pool;
    this.time = time;
    this.maxErrors = config.keptErrors();
  }

  /** Where to go on, and what is shown of the traces. */
  record Begun(ImportCheckpoint checkpoint, Extraction extraction) {}

  /** Null when the import has ended, or has gone with its workshop. */
  Uni<@Nullable Begun> begin(UUID id) {
    return checkpoint(id)
        .chain(
            at ->
                at == null
                    ? Uni.createFrom().nullItem()
                    : workshops
                        .settings(at.workshopId())
                        .map(settings -> new Begun(at, Extraction.of(settings))));
  }

  @WithTransaction
  Uni<@Nullable ImportCheckpoint> checkpoint(UUID id) {
    return imports
        .lockIfThere(id)
        .map(found -> found != null && found.begin(time.instant()) ? found.checkpoint() : null);
  }

  /** Makes traces of what was pulled. */
  ImportBatch read(Begun begun, ImportCheckpoint from, List<PulledTrace> pulled) {
    MlflowFormat format = new MlflowFormat();
    List<NewTrace> read = new ArrayList<>();
    List<ImportErrorSummary> errors = new ArrayList<>();
    int failed = 0;
    long number = from.lines();
    for (PulledTrace trace : pulled) {
      number++;
      Reading reading =
          trace.json() == null
              ? new Reading(List.of(), trace.flaw())
              : format.read(trace.json(), from.importedAt().plus(number, ChronoUnit.MICROS));
      reading.traces().stream().map(begun.extraction()::apply).forEach(read::add);
      String flaw = reading.flaw();
      if (flaw != null) {
        failed++;
        if (from.keptErrors() + errors.size() < maxErrors) {
          errors.add(new ImportErrorSummary(number, flaw, trace.id()));
        }
      }
    }
    return new ImportBatch(read, failed, errors, number, number);
  }

  /** False when the import has ended or is in other hands; then nothing was stored. */
  Uni<Boolean> store(ImportCheckpoint from, ImportBatch batch, @Nullable String nextPage) {
    return pool.withTransaction(
        transaction ->
            batches
                .advance(transaction, from, batch)
                .call(
                    ours ->
                        ours
                            ? traces
                                .store(transaction, from.workshopId(), batch.traces())
                                .chain(
                                    () ->
                                        batches.keep(transaction, from.importId(), batch.errors()))
                                .chain(() -> pulls.turnTo(transaction, from.importId(), nextPage))
                            : Uni.createFrom().voidItem()));
  }

  Uni<Void> finish(UUID id) {
    return end(id, found -> found.finish(time.instant()));
  }

  /** It cannot be finished; what was imported before stays. */
  Uni<Void> fail(UUID id, String reason) {
    return end(id, found -> found.fail(reason, time.instant()));
  }

  /** The token goes in the transaction that ends the import. */
  @WithTransaction
  Uni<Void> end(UUID id, Predicate<Import> ending) {
    return imports
        .lockIfThere(id)
        .map(found -> found != null && ending.test(found))
        .chain(ended -> ended ? pulls.forget(id) : Uni.createFrom().voidItem());
  }
}
