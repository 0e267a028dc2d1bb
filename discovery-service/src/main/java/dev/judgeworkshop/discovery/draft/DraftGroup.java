package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.model.ScaleType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draft rubric items that become one question. */
@Entity
class DraftGroup {

  @Id private UUID id;
  private UUID workshopId;
  private String title;
  private @Nullable String description;

  @Enumerated(EnumType.STRING)
  private ScaleType scaleType;

  private String[] labels;
  private boolean required;
  private long version;
  private Instant createdAt;
  private Instant updatedAt;
  private @Nullable UUID questionId;
  private @Nullable Long rubricVersion;
  private @Nullable Long publishedVersion;
  private @Nullable Instant publishedAt;

  @SuppressWarnings("NullAway") // Hibernate fills the fields
  protected DraftGroup() {}

  /** Every change counts, also one of the items alone: the caller holds the row's lock. */
  void describe(SaveGroupRequest says, Instant now) {
    title = says.title();
    description = says.description();
    scaleType = says.scale().type();
    List<String> given = says.scale().labels();
    labels = given == null ? new String[0] : given.toArray(String[]::new);
    required = Boolean.TRUE.equals(says.required());
    changed(now);
  }

  /** Its items have changed. */
  void changed(Instant now) {
    version++;
    updatedAt = now;
  }

  /**
   * It is a question now. What was sent is the group as it was at a version; when it has changed
   * meanwhile, the question is behind it.
   */
  void published(UUID question, long rubric, long sentVersion, Instant now) {
    boolean isCurrent = version == sentVersion;
    questionId = question;
    rubricVersion = rubric;
    publishedAt = now;
    version++;
    publishedVersion = isCurrent ? Long.valueOf(version) : Long.valueOf(sentVersion);
  }

  /** Whether a publication would change nothing here. */
  boolean isPublishedAs(UUID question, long rubric) {
    return question.equals(questionId)
        && Long.valueOf(rubric).equals(rubricVersion)
        && isPublished();
  }

  /** Whether the rubric has it as it is now. */
  boolean isPublished() {
    return publishedVersion != null && publishedVersion == version;
  }

  UUID id() {
    return id;
  }

  UUID workshopId() {
    return workshopId;
  }

  String title() {
    return title;
  }

  @Nullable String description() {
    return description;
  }

  ScaleType scaleType() {
    return scaleType;
  }

  List<String> labels() {
    return List.of(labels);
  }

  boolean required() {
    return required;
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

  @Nullable UUID questionId() {
    return questionId;
  }

  @Nullable Long rubricVersion() {
    return rubricVersion;
  }

  @Nullable Instant publishedAt() {
    return publishedAt;
  }
}
