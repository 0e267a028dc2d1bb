package dev.judgeworkshop.traces.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A line that made no trace. Written with its batch by SQL, read into records. */
@Entity
@IdClass(ImportError.Key.class)
class ImportError {

  @Id private UUID importId;
  @Id private long line;
  private String reason;
  private String excerpt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected ImportError() {}

  /** Its place. */
  record Key(UUID importId, long line) {}
}
