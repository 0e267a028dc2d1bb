package dev.judgeworkshop.annotations.rubric;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Which version of a workshop's rubric is the current one. */
@Entity
class Rubric {

  @Id private UUID workshopId;
  private long version;
  private Instant updatedAt;
  private Long[] staleVersions;

  /** For Hibernate. */
  protected Rubric() {}

  UUID workshopId() {
    return workshopId;
  }

  long version() {
    return version;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  Long[] staleVersions() {
    return staleVersions;
  }
}
