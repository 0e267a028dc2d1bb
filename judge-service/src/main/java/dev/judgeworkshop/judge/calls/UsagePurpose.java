package dev.judgeworkshop.judge.calls;

/** What a model is asked for; tokens and costs are counted by it. */
public enum UsagePurpose {
  /** Questions that follow a person's feedback. */
  FOLLOW_UP,
  /** An analysis of what people noticed. */
  ANALYSIS,
  /** Grouping of draft rubric items. */
  GROUPING,
  /** A suggestion for the rubric. */
  RUBRIC_SUGGESTION,
  /** An evaluation run. */
  EVALUATION,
  /** An alignment. */
  ALIGNMENT
}
