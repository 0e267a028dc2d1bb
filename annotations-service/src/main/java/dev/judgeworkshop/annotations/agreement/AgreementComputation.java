package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.deadline.SharedResult;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Computes a report once per state of the ratings: its key changes with every save. */
@ApplicationScoped
class AgreementComputation {

  private final AgreementRepository repository;
  private final RubricService rubrics;
  private final ObjectMapper json;
  private final InstantSource clock;

  AgreementComputation(
      AgreementRepository repository,
      RubricService rubrics,
      ObjectMapper json,
      InstantSource clock) {
    this.repository = repository;
    this.rubrics = rubrics;
    this.json = json;
    this.clock = clock;
  }

  @SharedResult
  @CacheResult(cacheName = "agreement")
  Uni<ComputedAgreement> report(@CacheKey UUID workshopId, @CacheKey RatingState state) {
    return rubrics
        .current(workshopId)
        .chain(
            rubric ->
                repository
                    .ratings(workshopId, ids(rubric))
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(ratings -> compute(rubric, state, ratings)));
  }

  /** On a worker thread, which shares the questions with as many others as there are processors. */
  private ComputedAgreement compute(
      RubricResponse rubric, RatingState state, List<TraceRatings> ratings) {
    Map<UUID, List<TraceRatings>> byQuestion =
        ratings.stream().collect(Collectors.groupingBy(TraceRatings::questionId));
    Map<QuestionResponse, QuestionRatings> rated = new LinkedHashMap<>();
    for (QuestionResponse question : rubric.scoredQuestions()) {
      List<TraceRatings> rows = byQuestion.getOrDefault(question.id(), List.of());
      rated.put(
          question, new QuestionRatings(question.scale().lowest(), question.scale().size(), rows));
    }
    AgreementReport report =
        new AgreementReport(
            rubric.workshopId(),
            rubric.version(),
            clock.instant(),
            state.annotations(),
            OverallAgreement.of(rated),
            rated.entrySet().parallelStream()
                .map(question -> QuestionAnalysis.of(question.getKey(), question.getValue()))
                .toList());
    return new ComputedAgreement(report, write(report), state.tag());
  }

  private static List<UUID> ids(RubricResponse rubric) {
    return rubric.scoredQuestions().stream().map(QuestionResponse::id).toList();
  }

  private String write(AgreementReport report) {
    try {
      return json.writeValueAsString(report);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
