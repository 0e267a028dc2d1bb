package dev.judgeworkshop.judge.prompt;

/** How a judge comes to its rating. */
public enum JudgeKind {
  /** The rating of the most similar annotated tuning traces; asks no LLM. */
  NEAREST_NEIGHBOUR,
  /** The most frequent rating of the tuning traces; asks no LLM. */
  MAJORITY_CLASS,
  /** Asks a model provider. */
  LLM
}
