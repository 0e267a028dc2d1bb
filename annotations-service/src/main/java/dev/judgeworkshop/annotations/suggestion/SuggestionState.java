package dev.judgeworkshop.annotations.suggestion;

/** What has become of a suggestion. */
enum SuggestionState {
  /** Nobody has decided. */
  OPEN,
  /** It is a question of the rubric now. */
  ACCEPTED,
  /** It is not wanted. */
  DISMISSED
}
