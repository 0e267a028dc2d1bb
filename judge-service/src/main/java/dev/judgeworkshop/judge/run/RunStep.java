package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.model.ScaleType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next for a run.
 *
 * @param runId the run
 * @param workshopId its workshop
 * @param questionId the rubric question
 * @param datasetId the traces to judge
 * @param kind how the judge comes to a rating
 * @param scaleType the question's scale
 * @param stage where the run is
 * @param cursor the page that comes next in a stage with pages; null for the first
 * @param majorityRating the most frequent rating of the tuning traces; null when there is none, or
 *     not known yet
 * @param tuningTraces how many tuning traces have an uncontested truth
 * @param part only this part of the split is judged; null for all
 * @param needsTerms whether similar tuning traces are looked for
 */
public record RunStep(
    UUID runId,
    UUID workshopId,
    UUID questionId,
    UUID datasetId,
    JudgeKind kind,
    ScaleType scaleType,
    RunStage stage,
    @Nullable String cursor,
    @Nullable Integer majorityRating,
    long tuningTraces,
    @Nullable RunPart part,
    boolean needsTerms) {

  /**
   * Whether its items are left to workers that ask a model.
   *
   * @return true for LLM judges, once everything is prepared
   */
  public boolean isForWorkers() {
    return kind == JudgeKind.LLM && stage == RunStage.JUDGING;
  }
}
