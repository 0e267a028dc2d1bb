package dev.judgeworkshop.traces.trace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists show of a trace. Written in batches by SQL, read into records. */
@Entity
class Trace {

  @Id private UUID id;
  private UUID workshopId;
  private @Nullable String externalId;
  private String inputPreview;
  private String outputPreview;
  private int inputChars;
  private int outputChars;
  private int messageCount;
  private long payloadBytes;
  private Instant createdAt;
  private long version;
  private boolean hasError;
  private int spanCount;
  private Instant importedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Trace() {}
}
