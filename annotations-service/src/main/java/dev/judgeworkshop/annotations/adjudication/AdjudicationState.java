package dev.judgeworkshop.annotations.adjudication;

/** Which traces a list shows. */
enum AdjudicationState {
  /** The raters do not all say the same, and nothing is settled. */
  OPEN("m.settled is null and m.spread > 0"),
  /** A value is settled. */
  SETTLED("m.settled is not null"),
  /** A value is settled, and the raters have said something else since. */
  FLAGGED("m.flagged");

  private final String condition;

  AdjudicationState(String condition) {
    this.condition = condition;
  }

  /** As SQL on the rows of the list. */
  String condition() {
    return condition;
  }
}
