package dev.judgeworkshop.workshops.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mapped for queries; rows are inserted by a statement, and never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

  @Id private UUID id;
  private UUID workshopId;
  private UUID actorId;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  private @Nullable String detail;
  private Instant createdAt;

  /** For Hibernate. */
  protected AuditEntry() {}
}
