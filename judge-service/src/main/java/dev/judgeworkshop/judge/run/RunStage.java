package dev.judgeworkshop.judge.run;

/** Where a run is, so that whoever goes on with it knows what is left. */
public enum RunStage {
  /** The traces' texts are loaded, page by page; they become the items. */
  TEXTS,
  /** What the humans said is loaded, page by page. */
  TRUTHS,
  /** The terms of the tuning traces are counted; nearest-neighbour judges only. */
  TERMS,
  /** Items are judged, batch by batch. */
  JUDGING
}
