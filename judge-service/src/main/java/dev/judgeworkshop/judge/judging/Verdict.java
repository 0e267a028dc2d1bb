package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.evaluation.JudgedItem;
import dev.judgeworkshop.judge.run.RunStep;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a judge says of one trace.
 *
 * @param rating its rating; null when it cannot say
 * @param text the reasoning, or why it cannot say; for people
 */
record Verdict(@Nullable Integer rating, String text) {

  /** The vote of the most similar tuning traces. */
  static Verdict ofNeighbours(RunStep run, @Nullable List<Neighbour> neighbours) {
    if (neighbours == null) {
      return new Verdict(null, "No annotated tuning trace is similar to it.");
    }
    int rating = NeighbourVote.rate(run.scaleType(), neighbours);
    String ratings =
        neighbours.stream()
            .map(
                n ->
                    String.format(
                        Locale.ROOT,
                        "%s rated %d (similarity %.3f)",
                        n.traceId(),
                        n.rating(),
                        n.similarity()))
            .collect(Collectors.joining(", "));
    return new Verdict(
        rating,
        "Rated %d like the most similar annotated tuning traces: %s. No LLM was asked."
            .formatted(rating, ratings));
  }

  /** The majority of the tuning traces. */
  static Verdict ofMajority(RunStep run) {
    Integer rating = run.majorityRating();
    return rating == null
        ? new Verdict(null, "There is no annotated tuning trace.")
        : new Verdict(
            rating,
            "Rated %d like most of the %d annotated tuning traces. No LLM was asked."
                .formatted(rating, run.tuningTraces()));
  }

  JudgedItem about(UUID traceId, @Nullable GroundTruth truth) {
    return new JudgedItem(
        traceId,
        rating,
        rating == null ? null : text,
        rating == null ? text : null,
        truth == null ? null : truth.value(),
        truth != null && truth.contested(),
        truth == null ? null : truth.part(),
        null);
  }
}
