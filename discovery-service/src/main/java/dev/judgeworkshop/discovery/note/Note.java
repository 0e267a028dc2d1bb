package dev.judgeworkshop.discovery.note;

import dev.judgeworkshop.model.Phase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something one person jotted down. */
@Entity
class Note {

  private static final long FIRST_VERSION = 1;

  @Id private UUID id;
  private UUID workshopId;
  private @Nullable UUID traceId;
  private UUID userId;
  private String text;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Version private long version;
  private Instant createdAt;
  private Instant updatedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Note() {}

  Note(
      UUID id,
      UUID workshopId,
      @Nullable UUID traceId,
      UUID userId,
      String text,
      Phase phase,
      Instant now) {
    this.id = id;
    this.workshopId = workshopId;
    this.traceId = traceId;
    this.userId = userId;
    this.text = text;
    this.phase = phase;
    this.version = FIRST_VERSION;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** A save that says the same again is a repeat, whatever version it was decided on. */
  boolean says(String otherText) {
    return text.equals(otherText);
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  @Nullable UUID traceId() {
    return traceId;
  }

  UUID userId() {
    return userId;
  }

  String text() {
    return text;
  }

  Phase phase() {
    return phase;
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
