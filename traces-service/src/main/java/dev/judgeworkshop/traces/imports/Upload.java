package dev.judgeworkshop.traces.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file on its way in, and until it is read; its chunks go with it. */
@Entity
@Table(name = "import_upload")
class Upload {

  @Id private UUID id;
  private boolean stored;
  private Instant touchedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Upload() {}

  Upload(UUID id, Instant now) {
    this.id = id;
    this.touchedAt = now;
  }

  UUID id() {
    return id;
  }
}
