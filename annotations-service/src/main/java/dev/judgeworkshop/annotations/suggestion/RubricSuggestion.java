package dev.judgeworkshop.annotations.suggestion;

import dev.judgeworkshop.model.ScaleType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A question that the model suggested. */
@Entity
class RubricSuggestion {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID workshopId;
  private UUID runId;
  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private ScaleType scaleType;

  private @Nullable String reason;

  @Enumerated(EnumType.STRING)
  private SuggestionState state;

  private @Nullable UUID questionId;

  /** For Hibernate. */
  protected RubricSuggestion() {}

  RubricSuggestion(UUID workshopId, UUID runId, SuggestedQuestion question) {
    this.workshopId = workshopId;
    this.runId = runId;
    this.title = question.title();
    this.description = question.description();
    this.scaleType = question.scale();
    this.reason = question.reason();
    this.state = SuggestionState.OPEN;
  }

  boolean isAccepted() {
    return state == SuggestionState.ACCEPTED;
  }

  /** What is a question already stays one. */
  void dismiss() {
    state = isAccepted() ? state : SuggestionState.DISMISSED;
  }

  UUID workshopId() {
    return workshopId;
  }

  SuggestedQuestion question() {
    return new SuggestedQuestion(title, description, scaleType, reason);
  }

  SuggestionSummary summary() {
    return new SuggestionSummary(
        id, runId, title, description, scaleType, reason, state, questionId);
  }
}
