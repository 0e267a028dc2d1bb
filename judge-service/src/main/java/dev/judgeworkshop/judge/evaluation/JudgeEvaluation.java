package dev.judgeworkshop.judge.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One item of a run, to be read by queries; runs write it in sets, by SQL. */
@Entity
@Immutable
@Table(name = "judge_evaluation")
class JudgeEvaluation {

  @Id private UUID id;
  private UUID workshopId;
  private UUID runId;
  private UUID traceId;

  @Enumerated(EnumType.STRING)
  private EvaluationState state;

  private @Nullable Integer value;
  private @Nullable String reasoning;
  private @Nullable String failure;
  private @Nullable Integer truth;
  private boolean contested;

  @Enumerated(EnumType.STRING)
  private @Nullable TracePart part;

  private @Nullable Integer difference;
  private @Nullable String rawAnswer;
  private boolean mapped;
  private boolean repaired;

  protected JudgeEvaluation() {}
}
