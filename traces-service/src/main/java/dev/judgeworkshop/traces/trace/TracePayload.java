package dev.judgeworkshop.traces.trace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The large part of a trace. Written in batches by SQL, read into records by details only. */
@Entity
class TracePayload {

  @Id private UUID traceId;
  private UUID workshopId;
  private String input;
  private String output;
  private @Nullable String messages;
  private @Nullable String context;
  private @Nullable String metadata;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected TracePayload() {}
}
