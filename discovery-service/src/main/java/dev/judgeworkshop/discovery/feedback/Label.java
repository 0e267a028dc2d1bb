package dev.judgeworkshop.discovery.feedback;

/** The verdict of a feedback. */
public enum Label {
  /** The output is what it should be. */
  GOOD,
  /** It is not. */
  BAD
}
