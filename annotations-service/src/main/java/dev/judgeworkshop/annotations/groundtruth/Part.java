package dev.judgeworkshop.annotations.groundtruth;

/** Which part of the split a trace belongs to, for ever. */
enum Part {
  /** A judge may learn from it: 60 % of the traces. */
  TUNING,
  /** A judge is measured on it, and never sees it before. */
  HELD_OUT
}
