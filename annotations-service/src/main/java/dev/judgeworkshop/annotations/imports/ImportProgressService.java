package dev.judgeworkshop.annotations.imports;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The steps of a run, each committed by itself. */
@ApplicationScoped
class ImportProgressService {

  private final AnnotationImportRepository repository;
  private final InstantSource clock;

  ImportProgressService(AnnotationImportRepository repository, InstantSource clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Where to go on; null when the import has ended or is gone with its workshop. */
  @WithTransaction
  Uni<@Nullable ImportCheckpoint> begin(UUID id) {
    return repository
        .lock(id)
        .map(found -> found != null && found.begin(clock.instant()) ? found.checkpoint() : null);
  }

  @WithSession
  Uni<byte[]> file(UUID id) {
    return repository.file(id);
  }

  Uni<Void> finish(UUID id) {
    return end(id, found -> found.finish(clock.instant()));
  }

  Uni<Void> giveUp(UUID id) {
    return end(id, found -> found.giveUp(clock.instant()));
  }

  @WithTransaction
  Uni<Void> end(UUID id, Predicate<AnnotationImport> how) {
    return repository
        .lock(id)
        .chain(
            found ->
                found != null && how.test(found)
                    ? repository.flush().chain(() -> repository.dropFile(id))
                    : Uni.createFrom().voidItem());
  }
}
