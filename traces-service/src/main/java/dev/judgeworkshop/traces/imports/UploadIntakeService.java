package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** Makes imports of files that have arrived. */
@ApplicationScoped
class UploadIntakeService {

  private static final String OPERATION = "POST /imports";

  private final ImportRepository imports;
  private final UploadService uploads;
  private final Idempotency idempotency;
  private final DurableWork work;
  private final InstantSource time;

  UploadIntakeService(
      ImportRepository imports,
      UploadService uploads,
      Idempotency idempotency,
      DurableWork work,
      InstantSource time) {
    this.imports = imports;
    this.uploads = uploads;
    this.idempotency = idempotency;
    this.work = work;
    this.time = time;
  }

  /** What makes an upload the same as an earlier one. */
  record Content(UploadRequest request, String sha256) {}

  /** Makes an import of a file, and sees to it that it is started. */
  Uni<ImportResponse> accept(UploadSender sender, UploadRequest request, StoredUpload upload) {
    return acceptOnce(sender, request, upload).invoke(work::wake);
  }

  /**
   * File, key, import and work are stored together, or not at all. Of a repeated upload nothing is
   * kept.
   */
  @WithTransaction
  Uni<ImportResponse> acceptOnce(UploadSender sender, UploadRequest request, StoredUpload upload) {
    return idempotency
        .claim(
            sender.key(),
            sender.userId(),
            OPERATION,
            new Content(request, upload.sha256()),
            upload.id())
        .chain(
            claim ->
                claim.repeated()
                    ? uploads
                        .discard(upload.id())
                        .chain(() -> imports.get(claim.id()))
                        .map(Import::response)
                    : queue(request, upload));
  }

  private Uni<ImportResponse> queue(UploadRequest request, StoredUpload upload) {
    UUID id = upload.id();
    Import queued = new Import(upload, request.workshopId(), request.fileName(), time.instant());
    queued.nameColumns(
        request.inputColumn(),
        request.outputColumn(),
        request.externalIdColumn(),
        request.createdAtColumn(),
        request.contextColumn());
    if (Boolean.TRUE.equals(request.dryRun())) {
      queued.onlyTry();
    }
    return uploads
        .markStored(id)
        .chain(() -> imports.persistAndFlush(queued))
        .call(() -> work.enqueue(ImportTask.NAME, id))
        .map(Import::response);
  }
}
