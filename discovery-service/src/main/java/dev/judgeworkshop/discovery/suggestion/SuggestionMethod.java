package dev.judgeworkshop.discovery.suggestion;

/** How a suggestion was made. */
public enum SuggestionMethod {
  /** By the workshop's language model. */
  MODEL,
  /** By the words that items share, without a model. */
  SHARED_WORDS
}
