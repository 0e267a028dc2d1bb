package dev.judgeworkshop.discovery.analysis;

/** How an analysis comes to its items. */
public enum AnalysisMethod {
  /** The workshop's language model reads everything in batches. */
  MODEL,
  /** Without a model: by label or category, and by the words that occur on most traces. */
  FREQUENT_WORDS
}
