package dev.judgeworkshop.discovery.followup;

/** Who asks. */
public enum QuestionSource {
  /** The workshop's language model, for this trace, label and reason. */
  MODEL,
  /** One of the fixed questions: there is no model, or it did not answer in time. */
  FALLBACK
}
