package dev.judgeworkshop.traces.extraction;

import dev.judgeworkshop.traces.extraction.ExtractionRepository.Progress;
import dev.judgeworkshop.traces.trace.ShownTexts;
import dev.judgeworkshop.traces.trace.StoredTextService;
import dev.judgeworkshop.traces.trace.StoredTexts;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of an extraction as its task takes them; each is one transaction. */
@ApplicationScoped
class ExtractionStepService {

  private final ExtractionRepository repository;
  private final StoredTextService texts;
  private final Pool pool;
  private final InstantSource time;

  ExtractionStepService(
      ExtractionRepository repository, StoredTextService texts, Pool pool, InstantSource time) {
    this.repository = repository;
    this.texts = texts;
    this.pool = pool;
    this.time = time;
  }

  /** Where to go on, and with which paths. */
  record Begun(@Nullable String inputPath, @Nullable String outputPath, UUID lastTraceId) {}

  /** Null when it has ended. */
  @WithTransaction
  Uni<@Nullable Begun> begin(UUID workshopId) {
    return repository
        .lock(workshopId)
        .map(
            found ->
                found != null && found.begin(time.instant())
                    ? new Begun(found.inputPath(), found.outputPath(), found.lastTraceId())
                    : null);
  }

  Uni<List<StoredTexts>> next(UUID workshopId, UUID after) {
    return texts.after(workshopId, after);
  }

  /** False when it was begun anew meanwhile; then nothing was stored. */
  Uni<Boolean> store(Progress progress, Map<StoredTexts, ShownTexts> changed) {
    return pool.withTransaction(
        transaction ->
            repository
                .advance(transaction, progress)
                .call(
                    ours ->
                        ours
                            ? texts.replace(transaction, progress.workshopId(), changed)
                            : Uni.createFrom().voidItem()));
  }

  /** False when more is to be done. */
  @WithTransaction
  Uni<Boolean> finish(UUID workshopId, UUID last) {
    return repository
        .lock(workshopId)
        .map(found -> found == null || found.finish(last, time.instant()));
  }

  @WithTransaction
  Uni<Void> giveUp(UUID workshopId) {
    return repository
        .lock(workshopId)
        .invoke(
            found -> {
              if (found != null) {
                found.giveUp(time.instant());
              }
            })
        .replaceWithVoid();
  }
}
