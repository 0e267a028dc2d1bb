package dev.judgeworkshop.annotations.agreement;

/**
 * What tells one state of a workshop's ratings from another.
 *
 * @param rubricVersion the current rubric
 * @param annotations how many complete annotations there are
 * @param changes how many changes there were
 */
record RatingState(long rubricVersion, long annotations, long changes) {

  /** One for each state. */
  String name() {
    return rubricVersion + "-" + changes;
  }

  /** The ETag of what was computed from this state. */
  String tag() {
    return "W/\"" + name() + "\"";
  }
}
