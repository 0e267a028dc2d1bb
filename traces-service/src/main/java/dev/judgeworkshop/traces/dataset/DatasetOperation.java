package dev.judgeworkshop.traces.dataset;

/** How the traces of a dataset were chosen. */
public enum DatasetOperation {
  /** Every trace of the workshop. */
  ALL,
  /** The first traces in chronological order. */
  FIRST_N,
  /** Traces that were named one by one. */
  TRACES,
  /** Traces that criteria hold for. */
  FILTER,
  /** Traces at random. */
  RANDOM_N,
  /** What at least one of the sources holds. */
  UNION,
  /** What all of the sources hold. */
  INTERSECTION,
  /** What the first source holds and none of the others. */
  SUBTRACTION,
  /** The part of a dataset that one person works on; never listed. */
  ASSIGNMENT;

  boolean takesNumber() {
    return this == FIRST_N || this == RANDOM_N;
  }

  boolean takesDatasets() {
    return this == UNION || this == INTERSECTION || this == SUBTRACTION;
  }
}
