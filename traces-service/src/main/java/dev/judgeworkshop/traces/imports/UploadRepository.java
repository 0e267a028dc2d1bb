package dev.judgeworkshop.traces.imports;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Uploads; deleting one deletes its chunks. */
@ApplicationScoped
class UploadRepository implements PanacheRepositoryBase<Upload, UUID> {

  /** By ix_import_upload_touched_at, which holds nothing but uploads on their way in. */
  Uni<Long> deleteAbandoned(Instant before) {
    return delete("stored = false and touchedAt < ?1", before);
  }

  /** False when it was removed as abandoned. */
  Uni<Boolean> markStored(UUID id) {
    return update("stored = true where id = ?1 and stored = false", id).map(rows -> rows == 1);
  }
}
