package dev.judgeworkshop.discovery.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement on its way into the rubric. */
@Entity
class DraftRubricItem {

  @Id private UUID id;
  private UUID workshopId;
  private String text;

  @Enumerated(EnumType.STRING)
  private Source source;

  private @Nullable UUID sourceId;
  private @Nullable UUID groupId;
  private long position;
  private UUID createdBy;
  private long version;
  private Instant createdAt;
  private Instant updatedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected DraftRubricItem() {}

  /** Every change counts, also one of the evidence alone: the caller holds the row's lock. */
  void edit(String newText, Instant now) {
    text = newText;
    version++;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  String text() {
    return text;
  }

  Source source() {
    return source;
  }

  @Nullable UUID sourceId() {
    return sourceId;
  }

  @Nullable UUID groupId() {
    return groupId;
  }

  long position() {
    return position;
  }

  UUID createdBy() {
    return createdBy;
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
