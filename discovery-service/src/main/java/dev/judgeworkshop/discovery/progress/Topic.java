package dev.judgeworkshop.discovery.progress;

/** What changes are counted of, each by itself: who polls one is not woken by another. */
public enum Topic {
  /** Feedback, and the follow-up questions on it. */
  FEEDBACK("feedback", "feedback_changes"),
  /** Findings. */
  FINDINGS("findings", "finding_changes"),
  /** Notes. */
  NOTES("notes", "note_changes"),
  /** Draft rubric items and their groups. */
  DRAFTS("draft_items", "draft_changes"),
  /** Who has marked discovery as complete. */
  COMPLETION("0", "completion_changes");

  private final String amount;
  private final String changes;

  Topic(String amount, String changes) {
    this.amount = amount;
    this.changes = changes;
  }

  /** The column that holds how many there are. */
  String amount() {
    return amount;
  }

  /** The column that holds how often something has changed. */
  String changes() {
    return changes;
  }
}
