package dev.judgeworkshop.discovery.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something one person noticed about one trace. */
@Entity
class Finding {

  private static final long FIRST_VERSION = 1;

  @Id private UUID id;
  private UUID workshopId;
  private UUID traceId;
  private UUID userId;
  private String insight;

  @Enumerated(EnumType.STRING)
  private @Nullable Category category;

  @Version private long version;
  private Instant createdAt;
  private Instant updatedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Finding() {}

  Finding(
      UUID id,
      UUID workshopId,
      UUID traceId,
      UUID userId,
      String insight,
      @Nullable Category category,
      Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.traceId = traceId;
    this.userId = userId;
    this.insight = insight;
    this.category = category;
    this.version = FIRST_VERSION;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** A save that says the same again is a repeat, whatever version it was decided on. */
  boolean says(String otherInsight, @Nullable Category otherCategory) {
    return insight.equals(otherInsight) && Objects.equals(category, otherCategory);
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  UUID traceId() {
    return traceId;
  }

  UUID userId() {
    return userId;
  }

  String insight() {
    return insight;
  }

  @Nullable Category category() {
    return category;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
