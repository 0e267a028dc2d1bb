package dev.judgeworkshop.model;

/** The phases of a workshop, in their order. */
public enum Phase {
  /** Traces are brought in. */
  INTAKE,
  /** People say what is good and bad. */
  DISCOVERY,
  /** The scoring form is agreed on. */
  RUBRIC,
  /** Raters score the traces independently. */
  ANNOTATION,
  /** Agreement is read and contested traces are settled. */
  RESULTS,
  /** Judges are measured and aligned. */
  JUDGE_TUNING
}
