package dev.judgeworkshop.discovery.draft;

/** Where a draft rubric item comes from. */
public enum Source {
  /** A finding; its id is the source's. */
  FINDING,
  /** A feedback; its id is the source's. */
  FEEDBACK,
  /** The disagreement on a trace; the trace's id is the source's. */
  DISAGREEMENT,
  /** An item of an analysis; its id is the source's. */
  ANALYSIS,
  /** Put down by hand; has no source's id. */
  MANUAL
}
