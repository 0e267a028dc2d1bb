package dev.judgeworkshop.judge.alignment;

/** Where an alignment is, so that whoever goes on with it knows what is left. */
public enum AlignmentStage {
  /** Rated tuning traces are loaded. */
  EXAMPLES,
  /** Batches of them are asked for guidelines. */
  DISTILLING,
  /** Near-duplicates are joined, contradictions flagged. */
  MERGING,
  /** A version with the guidelines is made, and measured beside its parent. */
  PROPOSING,
  /** Both runs on the held-out traces are under way, or over. */
  MEASURING
}
