package dev.judgeworkshop.traces.trace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How many traces a workshop has; kept in the statement that writes them. */
@Entity
class TraceCount {

  @Id private UUID workshopId;
  private long traces;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected TraceCount() {}
}
