package dev.judgeworkshop.judge.run;

import org.jspecify.annotations.Nullable;

/** What a step of a run has brought; committed together with what the step stored. */
public sealed interface RunAdvance {

  /**
   * A page is stored, another one follows.
   *
   * @param cursor where to go on
   */
  record PageStored(String cursor) implements RunAdvance {}

  /**
   * All texts are stored.
   *
   * @param items how many traces there are to judge
   */
  record TextsStored(long items) implements RunAdvance {}

  /**
   * The whole ground truth is stored.
   *
   * @param majorityRating the most frequent rating of the tuning traces; null when there is none
   * @param tuningTraces how many tuning traces have an uncontested truth
   * @param next what this kind of judge needs next
   * @param items how many traces there are to judge, now that the part of the split is known
   */
  record TruthsStored(
      @Nullable Integer majorityRating, long tuningTraces, RunStage next, long items)
      implements RunAdvance {}

  /** The terms of the tuning traces are counted. */
  record TermsCounted() implements RunAdvance {}

  /**
   * A batch is stored.
   *
   * @param done items with a rating
   * @param failed items without
   * @param disagreements items whose rating is not that of the humans
   */
  record BatchJudged(int done, int failed, int disagreements) implements RunAdvance {}

  /**
   * Nothing is left to judge.
   *
   * @param firstFailure why the first failed item failed; null when none has
   */
  record AllJudged(@Nullable String firstFailure) implements RunAdvance {}
}
