package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.model.ScaleType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
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
  private @Nullable UUID modelProviderId;
  private double temperature;
  private int maxTokens;
  private @Nullable Integer seed;
  private boolean similarExamples;
  private UUID createdBy;
  private Instant createdAt;

  protected JudgePrompt() {}

  static JudgePrompt of(UUID id, NewPrompt source, int number, UUID createdBy, Instant createdAt) {
    JudgePrompt prompt = new JudgePrompt();
    prompt.id = id;
    prompt.workshopId = source.workshopId();
    prompt.questionId = source.questionId();
    prompt.questionTitle = source.questionTitle();
    prompt.scaleType = source.scaleType();
    prompt.kind = source.kind();
    prompt.number = number;
    prompt.text = source.text();
    prompt.parentId = source.parentId();
    prompt.modelProviderId = source.parameters().modelProviderId();
    prompt.temperature = source.parameters().temperature();
    prompt.maxTokens = source.parameters().maxTokens();
    prompt.seed = source.parameters().seed();
    prompt.similarExamples = source.parameters().similarExamples();
    prompt.createdBy = createdBy;
    prompt.createdAt = createdAt;
    return prompt;
  }

  JudgePromptResponse toResponse(List<PromptExample> examples) {
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
        createdAt,
        new PromptParameters(modelProviderId, temperature, maxTokens, seed, similarExamples),
        examples);
  }
}
