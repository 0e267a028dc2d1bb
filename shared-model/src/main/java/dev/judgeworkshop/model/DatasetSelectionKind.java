package dev.judgeworkshop.model;

/** Which traces a round is opened on. */
public enum DatasetSelectionKind {
  /** Every trace of the workshop. */
  ALL,
  /** The first {@code n} traces in chronological order. */
  FIRST_N,
  /** A named dataset. */
  DATASET
}
