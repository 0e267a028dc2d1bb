package dev.judgeworkshop.discovery.progress;

import org.jspecify.annotations.Nullable;

/** What a person did; counted in the transaction that stores it. */
public enum Activity {
  /** A first feedback on a trace. */
  FEEDBACK_GIVEN(Topic.FEEDBACK, 1),
  /** Another label or reason, a follow-up question or its answer. */
  FEEDBACK_CHANGED(Topic.FEEDBACK, 0),
  /** A feedback less. */
  FEEDBACK_DELETED(Topic.FEEDBACK, -1),
  /** A finding more. */
  FINDING_MADE(Topic.FINDINGS, 1),
  /** A finding put in other words. */
  FINDING_CHANGED(Topic.FINDINGS, 0),
  /** A finding less. */
  FINDING_DELETED(Topic.FINDINGS, -1),
  /** A note more. */
  NOTE_WRITTEN(Topic.NOTES, 1),
  /** A note put in other words. */
  NOTE_CHANGED(Topic.NOTES, 0),
  /** A note less. */
  NOTE_DELETED(Topic.NOTES, -1),
  /** A draft rubric item more. */
  DRAFT_MADE(Topic.DRAFTS, 1),
  /** A draft rubric item or a group of them changed. */
  DRAFT_CHANGED(Topic.DRAFTS, 0),
  /** A draft rubric item less; counted for whoever deletes it, so that only the sum makes sense. */
  DRAFT_DELETED(Topic.DRAFTS, -1),
  /** Groups were asked for; nothing that is counted or listed has changed. */
  GROUPS_SUGGESTED(null, 0);

  private final @Nullable Topic topic;
  private final int difference;

  Activity(@Nullable Topic topic, int difference) {
    this.topic = topic;
    this.difference = difference;
  }

  long adds(Topic to) {
    return topic == to ? difference : 0;
  }

  long changes(Topic of) {
    return topic == of ? 1 : 0;
  }
}
