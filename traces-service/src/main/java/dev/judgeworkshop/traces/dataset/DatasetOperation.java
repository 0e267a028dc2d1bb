package dev.judgeworkshop.traces.dataset;

/** How the traces of a dataset were chosen. */
public enum DatasetOperation {
  /** Every trace of the workshop. */
  ALL,
  /** The first traces in chronological order. */
  FIRST_N,
  /** Traces that were named one by one. */
  TRACES
}
