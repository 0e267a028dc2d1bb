package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
  private final UploadIntakeService intake;
  private final long maxInflatedBytes;

  UploadTask(
      TraceRights rights, UploadService uploads, UploadIntakeService intake, TracesConfig config) {
    this.rights = rights;
    this.uploads = uploads;
    this.intake = intake;
    this.maxInflatedBytes = config.maxInflatedSize().asLongValue();
  }

  /**
   * Stores a file and queues its import. A file may take longer than its workshop is there, so the
   * right is looked at again when all has arrived.
   *
   * @throws IOException when the sender breaks off or sends too much
   */
  ImportResponse run(UploadSender sender, UploadRequest request, InputStream body)
      throws IOException {
    await(() -> rights.requireFacilitator(request.workshopId()));
    UUID id = await(uploads::begin);
    try {
      StoredUpload upload = store(request, id, body);
      await(() -> rights.requireFacilitator(request.workshopId()));
      return await(() -> intake.accept(sender, request, upload));
    } catch (IOException | RuntimeException broken) {
      discard(id, broken);
      throw broken;
    }
  }

  private StoredUpload store(UploadRequest request, UUID id, InputStream body) throws IOException {
    Inflated file = Inflated.of(body, maxInflatedBytes);
    LineCounter counter = new LineCounter();
    MessageDigest digest = sha256();
    byte[] buffer = new byte[CHUNK_BYTES];
    ImportFormat format = request.format();
    for (int length = file.read(buffer); length > 0; length = file.read(buffer)) {
      long firstByte = counter.bytes();
      byte[] chunk = Arrays.copyOf(buffer, length);
      format = format == null ? FormatDetection.detect(chunk, request.fileName()) : format;
      await(() -> uploads.append(id, firstByte, chunk));
      counter.add(chunk, length);
      digest.update(chunk);
    }
    if (format == null || counter.bytes() == 0) {
      throw Problem.badRequest("body", "must not be empty");
    }
    Long lines = format == ImportFormat.JSON_LINES ? (Long) counter.lines() : null;
    String hash = HexFormat.of().formatHex(digest.digest());
    return new StoredUpload(id, counter.bytes(), lines, format, hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
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
