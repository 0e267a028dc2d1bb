package dev.judgeworkshop.judge.run;

/** The part of the split that a run judges. */
public enum RunPart {
  /** What judges may learn from. */
  TUNING,
  /** What quality is measured on. */
  HELD_OUT
}
