package dev.judgeworkshop.model;

/** The kind of scale that a rubric question is answered on. */
public enum ScaleType {
  /** Whole numbers from 1 to 5. */
  LIKERT,
  /** 0 (fail) or 1 (pass). */
  BINARY,
  /** Text; takes no part in agreement or judging. */
  FREEFORM
}
