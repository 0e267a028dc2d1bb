package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes a file in on the virtual thread of its request, 1 MiB in memory at a time. Either the whole
 * file is stored and its import queued, or nothing is kept.
 */
@ApplicationScoped
class UploadTask {

  private static final int CHUNK_BYTES = 1 << 20;

  private final TraceRights rights;
  private final UploadService uploads;
  private final ImportService imports;

  UploadTask(TraceRights rights, UploadService uploads, ImportService imports) {
    this.rights = rights;
    this.uploads = uploads;
    this.imports = imports;
  }

  /**
   * Stores a file and queues its import.
   *
   * @throws IOException when the sender breaks off or sends too much
   */
  ImportResponse run(UploadRequest request, InputStream body) throws IOException {
    await(() -> rights.requireFacilitator(request.workshopId()));
    UUID id = await(uploads::begin);
    try {
      StoredUpload upload = store(id, body);
      return await(() -> imports.accept(request, upload));
    } catch (IOException | RuntimeException broken) {
      discard(id, broken);
      throw broken;
    }
  }

  private StoredUpload store(UUID id, InputStream body) throws IOException {
    LineCounter counter = new LineCounter();
    byte[] buffer = new byte[CHUNK_BYTES];
    int length = body.readNBytes(buffer, 0, CHUNK_BYTES);
    while (length > 0) {
      long firstByte = counter.bytes();
      byte[] chunk = Arrays.copyOf(buffer, length);
      await(() -> uploads.append(id, firstByte, chunk));
      counter.add(chunk, length);
      length = body.readNBytes(buffer, 0, CHUNK_BYTES);
    }
    if (counter.bytes() == 0) {
      throw Problem.badRequest("body", "must not be empty");
    }
    return new StoredUpload(id, counter.bytes(), counter.lines());
  }

  /** If even that fails, the next upload clears it away. */
  private void discard(UUID id, Exception broken) {
    try {
      await(() -> uploads.discard(id));
    } catch (RuntimeException alsoBroken) {
      broken.addSuppressed(alsoBroken);
    }
  }

  private static <T> T await(Supplier<Uni<T>> step) {
    try {
      return VertxContextSupport.subscribeAndAwait(step);
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }
}
