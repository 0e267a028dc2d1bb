package dev.judgeworkshop.judge.evaluation;

/** The fixed split of a workshop's annotated traces. */
public enum TracePart {
  /** Judges may learn from it. */
  TUNING,
  /** No judge reads it; quality is measured on it. */
  HELD_OUT
}
