package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.model.WorkshopState;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One calibration effort. Loaded for changes only, with its row locked; reads are projections. The
 * round that is open follows from the phase: phases without rounds show the last one before them.
 */
@Entity
@Table(name = "workshop")
class Workshop {

  @Id private UUID id;

  private String name;
  private @Nullable String description;

  @Enumerated(EnumType.STRING)
  private Phase phase = Phase.INTAKE;

  @Enumerated(EnumType.STRING)
  private WorkshopState state = WorkshopState.OPEN;

  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "round"))
  @AttributeOverride(name = "datasetId", column = @Column(name = "active_dataset_id"))
  @AttributeOverride(name = "randomOrder", column = @Column(name = "random_order"))
  private PhaseRound current = PhaseRound.NONE;

  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "discovery_round"))
  @AttributeOverride(name = "datasetId", column = @Column(name = "discovery_dataset_id"))
  @AttributeOverride(name = "randomOrder", column = @Column(name = "discovery_random_order"))
  private PhaseRound discovery = PhaseRound.NONE;

  @Embedded
  @AttributeOverride(name = "number", column = @Column(name = "annotation_round"))
  @AttributeOverride(name = "datasetId", column = @Column(name = "annotation_dataset_id"))
  @AttributeOverride(name = "randomOrder", column = @Column(name = "annotation_random_order"))
  private PhaseRound annotation = PhaseRound.NONE;

  private boolean archived;
  private int memberCount = 1;
  private int facilitatorCount = 1;

  @Version private long version = 1;

  private long decisiveVersion = 1;
  private Instant createdAt;
  private Instant updatedAt;

  /** For Hibernate. */
  protected Workshop() {}

  /** A new workshop with its creator as the only member and facilitator. */
  Workshop(UUID id, String name, @Nullable String description, Instant now) {
    this.id = id;
    this.name = name;
    this.description = description;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /**
   * Whether a decision that was taken on this version still stands: members who came or went since
   * then raised the version, but took nothing from it.
   */
  boolean isDecidable(long decidedOn) {
    return decisiveVersion <= decidedOn && decidedOn <= version;
  }

  void moveTo(Phase to, @Nullable PhaseRound opened, Instant now) {
    if (opened != null && to == Phase.DISCOVERY) {
      discovery = opened;
    }
    if (opened != null && to == Phase.ANNOTATION) {
      annotation = opened;
    }
    phase = to;
    current = roundOf(to);
    decided(now);
  }

  private PhaseRound roundOf(Phase shown) {
    return switch (shown) {
      case INTAKE -> PhaseRound.NONE;
      case DISCOVERY, RUBRIC -> discovery;
      case ANNOTATION, RESULTS, JUDGE_TUNING -> annotation;
    };
  }

  void changeState(WorkshopState to, Instant now) {
    if (state != to) {
      state = to;
      decided(now);
    }
  }

  /** What is null stays as it is. */
  void describe(@Nullable String newName, @Nullable String newDescription, Instant now) {
    name = newName == null ? name : newName;
    description = newDescription == null ? description : newDescription;
    decided(now);
  }

  /** Archived, it is paused as well, and stays so until somebody resumes it. */
  void archive(Instant now) {
    archived = true;
    state = WorkshopState.PAUSED;
    decided(now);
  }

  void unarchive(Instant now) {
    archived = false;
    decided(now);
  }

  void memberJoined(Role role, Instant now) {
    memberCount++;
    facilitatorCount += role == Role.FACILITATOR ? 1 : 0;
    updatedAt = now;
  }

  void memberLeft(Role role, Instant now) {
    memberCount--;
    facilitatorCount -= role == Role.FACILITATOR ? 1 : 0;
    updatedAt = now;
  }

  void roleChanged(Role from, Role to, Instant now) {
    facilitatorCount += to == Role.FACILITATOR ? 1 : 0;
    facilitatorCount -= from == Role.FACILITATOR ? 1 : 0;
    updatedAt = now;
  }

  boolean hasOneFacilitator() {
    return facilitatorCount == 1;
  }

  /** The flush that writes this change raises the version by one. */
  private void decided(Instant now) {
    decisiveVersion = version + 1;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  @Nullable String description() {
    return description;
  }

  Phase phase() {
    return phase;
  }

  WorkshopState state() {
    return state;
  }

  PhaseRound current() {
    return current;
  }

  PhaseRound discovery() {
    return discovery;
  }

  PhaseRound annotation() {
    return annotation;
  }

  boolean archived() {
    return archived;
  }

  int memberCount() {
    return memberCount;
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
