package dev.judgeworkshop.annotations.groundtruth;

/** Where a ground truth comes from. */
enum TruthSource {
  /** A facilitator settled it. */
  ADJUDICATED,
  /** The raters' majority or median. */
  RATERS
}
