package dev.judgeworkshop.judge.alignment;

/** What became of a proposed version. */
public enum AlignmentDecision {
  /** It is the judge to use. */
  ACCEPTED,
  /** It is not. */
  REJECTED
}
