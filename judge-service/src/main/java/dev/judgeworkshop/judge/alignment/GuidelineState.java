package dev.judgeworkshop.judge.alignment;

/** Whether a guideline is in the proposed version. */
public enum GuidelineState {
  /** It is. */
  KEPT,
  /** A facilitator took it out. */
  REJECTED,
  /** It was joined with others to another one, or had too little support. */
  MERGED
}
