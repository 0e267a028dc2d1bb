package dev.judgeworkshop.discovery.analysis;

/** What an analysis looks for. */
public enum AnalysisKind {
  /** What a good answer must do, as statements that can be checked. */
  CRITERIA,
  /** What people keep noticing. */
  THEMES
}
