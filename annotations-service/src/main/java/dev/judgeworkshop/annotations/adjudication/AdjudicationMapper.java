package dev.judgeworkshop.annotations.adjudication;

import dev.judgeworkshop.annotations.adjudication.AdjudicationRepository.RatedRow;
import dev.judgeworkshop.annotations.groundtruth.Truth;
import dev.judgeworkshop.annotations.groundtruth.Vote;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between rows and responses. */
final class AdjudicationMapper {

  private AdjudicationMapper() {}

  static AdjudicationResponse toResponse(
      AdjudicationKey key, List<RaterAnswer> answers, @Nullable Adjudication stored) {
    boolean settled = stored != null && stored.isSettled();
    Truth truth = Truth.of(answers.stream().map(a -> (short) a.value()).toArray(Short[]::new));
    return new AdjudicationResponse(
        key.workshopId(),
        key.traceId(),
        key.questionId(),
        answers,
        truth.value(),
        truth.isContested(),
        settled ? stored.value() : null,
        settled ? stored.reason() : null,
        settled ? stored.settledBy() : null,
        settled ? stored.settledAt() : null,
        settled && stored.flagged(),
        stored == null ? 0 : stored.version());
  }

  static AdjudicationResponse withAnswers(AdjudicationResponse found, List<RaterAnswer> answers) {
    return new AdjudicationResponse(
        found.workshopId(),
        found.traceId(),
        found.questionId(),
        answers,
        found.truth(),
        found.contested(),
        found.value(),
        found.reason(),
        found.settledBy(),
        found.settledAt(),
        found.flagged(),
        found.version());
  }

  /** For two raters or more, as the list has them. */
  private static double equalPairs(List<Vote> votes, int raters) {
    long equal = votes.stream().mapToLong(v -> (long) v.raters() * (v.raters() - 1)).sum();
    return (double) equal / ((long) raters * (raters - 1));
  }

  static AdjudicationSummary toSummary(UUID questionId, RatedRow row) {
    Truth truth = Truth.of(row.values());
    return new AdjudicationSummary(
        row.traceId(),
        questionId,
        row.values().length,
        Vote.count(row.values()),
        equalPairs(Vote.count(row.values()), row.values().length),
        row.spread(),
        truth.value(),
        truth.isContested(),
        row.settled(),
        row.flagged(),
        row.version(),
        null,
        null);
  }
}
