package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.traces.config.TracesConfig;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** Keeps files while they arrive. Who begins an upload also clears away what others left behind. */
@ApplicationScoped
class UploadService {

  private final UploadRepository uploads;
  private final ChunkRepository chunks;
  private final InstantSource time;
  private final Duration abandonedAfter;

  UploadService(
      UploadRepository uploads, ChunkRepository chunks, InstantSource time, TracesConfig config) {
    this.uploads = uploads;
    this.chunks = chunks;
    this.time = time;
    this.abandonedAfter = config.abandonedUploadAfter();
  }

  @WithTransaction
  Uni<UUID> begin() {
    return uploads
        .deleteAbandoned(time.instant().minus(abandonedAfter))
        .chain(() -> uploads.persist(new Upload(Ids.next(), time.instant())))
        .map(Upload::id);
  }

  /** Keeps the next bytes; nothing else is kept open meanwhile. */
  Uni<Void> append(UUID id, long firstByte, byte[] bytes) {
    return chunks
        .append(id, firstByte, bytes, time.instant())
        .invoke(UploadService::refuseIfAbandoned)
        .replaceWithVoid();
  }

  /** In the transaction that makes the import. */
  Uni<Void> markStored(UUID id) {
    return uploads.markStored(id).invoke(UploadService::refuseIfAbandoned).replaceWithVoid();
  }

  private static void refuseIfAbandoned(boolean isThere) {
    if (!isThere) {
      throw Problem.conflict("upload-abandoned", "The upload paused for too long.");
    }
  }

  /** The sender has gone, or the import has ended: nothing of the file stays. */
  @WithTransaction
  Uni<Void> discard(UUID id) {
    return uploads.delete("id", id).replaceWithVoid();
  }

  Uni<byte[]> readFrom(UUID id, long offset) {
    return chunks.readFrom(id, offset);
  }
}
