package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.model.ScaleType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands in one version of a rubric. Rows are never changed: a new version has
 * rows of its own, with the same question ids.
 */
@Entity
@Immutable
class RubricQuestion {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID workshopId;
  private long rubricVersion;
  private UUID questionId;
  private int position;
  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private ScaleType scaleType;

  private String @Nullable [] labels;
  private boolean required;

  /** For Hibernate. */
  protected RubricQuestion() {}

  RubricQuestion(
      UUID workshopId, long rubricVersion, QuestionResponse question, String @Nullable [] labels) {
    this.workshopId = workshopId;
    this.rubricVersion = rubricVersion;
    this.questionId = question.id();
    this.position = question.position();
    this.title = question.title();
    this.description = question.description();
    this.scaleType = question.scale().type();
    this.labels = labels;
    this.required = question.required();
  }

  UUID questionId() {
    return questionId;
  }

  int position() {
    return position;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  ScaleType scaleType() {
    return scaleType;
  }

  String @Nullable [] labels() {
    return labels;
  }

  boolean required() {
    return required;
  }
}
