package dev.judgeworkshop.workshops.deletion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is left of a deleted workshop. */
@Entity
@Table(name = "workshop_deletion")
class WorkshopDeletion {

  @Id private UUID workshopId;
  private UUID requestedBy;
  private Instant requestedAt;
  private @Nullable Instant sweptAt;
  private @Nullable Instant finishedAt;

  /** For Hibernate. */
  protected WorkshopDeletion() {}

  WorkshopDeletion(UUID workshopId, UUID requestedBy, Instant now) {
    this.workshopId = workshopId;
    this.requestedBy = requestedBy;
    this.requestedAt = now;
  }

  /** All services confirmed: the first time, or once more after everything has come to rest. */
  void confirmed(Instant now) {
    if (sweptAt == null) {
      sweptAt = now;
    } else {
      finishedAt = now;
    }
  }

  boolean isFinished() {
    return finishedAt != null;
  }
}
