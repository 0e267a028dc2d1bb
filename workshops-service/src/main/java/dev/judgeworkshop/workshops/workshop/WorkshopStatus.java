package dev.judgeworkshop.workshops.workshop;

/** What lists of workshops are filtered by. */
public enum WorkshopStatus {
  /** Not archived. */
  ACTIVE(" and w.archived = false"),
  /** Not archived, participants may write. */
  OPEN(" and w.archived = false and w.state = OPEN"),
  /** Not archived, participants only read. */
  PAUSED(" and w.archived = false and w.state = PAUSED"),
  /** Put away. */
  ARCHIVED(" and w.archived = true");

  private final String condition;

  WorkshopStatus(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }
}
