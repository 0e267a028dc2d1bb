package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.annotation.WorkshopProgress;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Computes a report once per state of the ratings: its key changes with every save. */
@ApplicationScoped
class AgreementComputation {

  private final AgreementRepository repository;
  private final InstantSource clock;

  AgreementComputation(AgreementRepository repository, InstantSource clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @CacheResult(cacheName = "agreement")
  Uni<AgreementReport> report(
      @CacheKey UUID workshopId,
      @CacheKey long rubricVersion,
      @CacheKey WorkshopProgress progress,
      RubricResponse rubric) {
    List<UUID> questions = rubric.scoredQuestions().stream().map(QuestionResponse::id).toList();
    return repository
        .ratings(workshopId, questions)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(ratings -> compute(rubric, progress, ratings));
  }

  private AgreementReport compute(
      RubricResponse rubric, WorkshopProgress progress, List<TraceRatings> ratings) {
    Map<UUID, List<TraceRatings>> byQuestion =
        ratings.stream().collect(Collectors.groupingBy(TraceRatings::questionId));
    List<QuestionAgreement> questions =
        rubric.scoredQuestions().stream()
            .map(question -> analyse(question, byQuestion.getOrDefault(question.id(), List.of())))
            .toList();
    return new AgreementReport(
        rubric.workshopId(), rubric.version(), clock.instant(), progress.annotations(), questions);
  }

  private static QuestionAgreement analyse(QuestionResponse question, List<TraceRatings> ratings) {
    return QuestionAnalysis.of(
        question, new QuestionRatings(question.scale().lowest(), question.scale().size(), ratings));
  }
}
