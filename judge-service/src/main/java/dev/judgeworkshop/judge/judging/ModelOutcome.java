package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.models.ChatView;

/** What came back from one call, to be worked on by the worker's own thread. */
sealed interface ModelOutcome {

  /** The item that was asked about. */
  ModelAttempt attempt();

  /**
   * The model answered.
   *
   * @param attempt the item
   * @param answer what it said
   */
  record Answered(ModelAttempt attempt, ChatView answer) implements ModelOutcome {}

  /**
   * The model did not answer.
   *
   * @param attempt the item
   * @param failure why
   */
  record Failed(ModelAttempt attempt, Throwable failure) implements ModelOutcome {}
}
