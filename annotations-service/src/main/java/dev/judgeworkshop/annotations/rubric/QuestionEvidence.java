package dev.judgeworkshop.annotations.rubric;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A trace that gave rise to a question, as one version of the rubric names it. */
@Entity
@Immutable
class QuestionEvidence {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID workshopId;
  private long rubricVersion;
  private UUID questionId;
  private UUID traceId;
  private int position;

  /** For Hibernate. */
  protected QuestionEvidence() {}

  QuestionEvidence(
      UUID workshopId, long rubricVersion, UUID questionId, UUID traceId, int position) {
    this.workshopId = workshopId;
    this.rubricVersion = rubricVersion;
    this.questionId = questionId;
    this.traceId = traceId;
    this.position = position;
  }

  UUID questionId() {
    return questionId;
  }

  UUID traceId() {
    return traceId;
  }
}
