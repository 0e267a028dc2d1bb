package dev.judgeworkshop.discovery.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One person's label and reason for one trace. */
@Entity
class Feedback {

  private static final long FIRST_VERSION = 1;

  @Id private UUID id;
  private UUID workshopId;
  private UUID traceId;
  private UUID userId;

  @Enumerated(EnumType.STRING)
  private Label label;

  private String reason;
  @Version private long version;
  private Instant createdAt;
  private Instant updatedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected Feedback() {}

  Feedback(UUID id, FeedbackKey key, Label label, String reason, Instant now) {
    this.id = id;
    this.workshopId = key.workshopId();
    this.traceId = key.traceId();
    this.userId = key.userId();
    this.label = label;
    this.reason = reason;
    this.version = FIRST_VERSION;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** A save that says the same again is a repeat, whatever version it was decided on. */
  boolean says(Label otherLabel, String otherReason) {
    return label == otherLabel && reason.equals(otherReason);
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

  Label label() {
    return label;
  }

  String reason() {
    return reason;
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
