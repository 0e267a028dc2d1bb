package dev.judgeworkshop.discovery.analysis;

/** What an analysis reads now. */
enum Stage {
  FEEDBACK,
  FINDINGS
}
