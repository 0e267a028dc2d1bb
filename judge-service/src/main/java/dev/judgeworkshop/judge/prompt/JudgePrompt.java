package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.model.ScaleType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One immutable version of a judge. */
@Entity
@Immutable
@Table(name = "judge_prompt")
class JudgePrompt {

  @Id private UUID id;

  private UUID workshopId;
  private UUID questionId;
  private String questionTitle;

  @Enumerated(EnumType.STRING)
  private ScaleType scaleType;

  @Enumerated(EnumType.STRING)
  private JudgeKind kind;

  private int number;
  private String text;
  private @Nullable UUID parentId;
  private UUID createdBy;
  private Instant createdAt;

  protected JudgePrompt() {}

  /** A version without a parent, derived from a question as it stands. */
  static JudgePrompt derived(
      UUID id, Source source, int number, String text, UUID createdBy, Instant createdAt) {
    JudgePrompt prompt = new JudgePrompt();
    prompt.id = id;
    prompt.workshopId = source.workshopId();
    prompt.questionId = source.questionId();
    prompt.questionTitle = source.questionTitle();
    prompt.scaleType = source.scaleType();
    prompt.kind = source.kind();
    prompt.number = number;
    prompt.text = text;
    prompt.createdBy = createdBy;
    prompt.createdAt = createdAt;
    return prompt;
  }

  JudgePromptResponse toResponse() {
    return new JudgePromptResponse(
        id,
        workshopId,
        questionId,
        questionTitle,
        scaleType,
        kind,
        number,
        text,
        parentId,
        createdAt);
  }

  /** What a judge is made for. */
  record Source(
      UUID workshopId,
      UUID questionId,
      String questionTitle,
      ScaleType scaleType,
      JudgeKind kind) {}
}
