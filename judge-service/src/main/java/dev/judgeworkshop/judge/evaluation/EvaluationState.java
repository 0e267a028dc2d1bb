package dev.judgeworkshop.judge.evaluation;

/** Where one item of a run is. */
enum EvaluationState {
  /** Not judged yet. */
  PENDING,
  /** Has a rating. */
  DONE,
  /** Could not be judged; a rating is never made up. */
  FAILED
}
