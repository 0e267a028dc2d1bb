package dev.judgeworkshop.workshops.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The settings of a workshop once they were saved; before, the defaults hold as version 1. */
@Entity
@Table(name = "workshop_settings")
class WorkshopSettings {

  private static final long FIRST_SAVED = 2;

  @Id private UUID workshopId;

  private boolean randomOrderDiscovery;
  private boolean randomOrderAnnotation;
  private boolean participantNotes;
  private boolean followUpQuestions;
  private @Nullable String inputPath;
  private @Nullable String outputPath;
  private @Nullable UUID defaultModelProviderId;

  @Version private long version = FIRST_SAVED;

  /** For Hibernate. */
  protected WorkshopSettings() {}

  WorkshopSettings(UUID workshopId) {
    this.workshopId = workshopId;
  }

  void inRandomOrder(boolean discovery, boolean annotation) {
    randomOrderDiscovery = discovery;
    randomOrderAnnotation = annotation;
  }

  void allow(boolean notes, boolean questions) {
    participantNotes = notes;
    followUpQuestions = questions;
  }

  void extract(@Nullable String input, @Nullable String output) {
    inputPath = input;
    outputPath = output;
  }

  void askModelOf(@Nullable UUID providerId) {
    defaultModelProviderId = providerId;
  }

  UUID workshopId() {
    return workshopId;
  }

  boolean randomOrderDiscovery() {
    return randomOrderDiscovery;
  }

  boolean randomOrderAnnotation() {
    return randomOrderAnnotation;
  }

  boolean participantNotes() {
    return participantNotes;
  }

  boolean followUpQuestions() {
    return followUpQuestions;
  }

  @Nullable String inputPath() {
    return inputPath;
  }

  @Nullable String outputPath() {
    return outputPath;
  }

  @Nullable UUID defaultModelProviderId() {
    return defaultModelProviderId;
  }

  long version() {
    return version;
  }
}
