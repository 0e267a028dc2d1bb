package dev.judgeworkshop.annotations.adjudication;

import dev.judgeworkshop.annotations.client.workshops.WorkshopsClient;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.annotations.rubric.Scale;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows what raters said side by side, and settles it; for facilitators. */
@ApplicationScoped
class AdjudicationService {

  private final AdjudicationRepository repository;
  private final RubricService rubrics;
  private final WorkshopsClient workshops;
  private final Memberships memberships;
  private final InstantSource clock;

  AdjudicationService(
      AdjudicationRepository repository,
      RubricService rubrics,
      WorkshopsClient workshops,
      Memberships memberships,
      InstantSource clock) {
    this.repository = repository;
    this.rubrics = rubrics;
    this.workshops = workshops;
    this.memberships = memberships;
    this.clock = clock;
  }

  /**
   * A question on a trace.
   *
   * @param blind without the raters' names
   * @return what was said and settled; fails with 404 when nobody has rated it
   */
  Uni<AdjudicationResponse> get(AdjudicationKey key, boolean blind) {
    return facilitate(key)
        .chain(() -> load(key))
        .chain(found -> blind ? Uni.createFrom().item(blind(found)) : named(found));
  }

  /**
   * Settles a value.
   *
   * @param version the version that it was decided on; null where nothing was settled
   * @return what is stored now; fails with 409 {@code adjudication-exists} or 412 {@code
   *     stale-version}, unless what is stored says the same
   */
  Uni<SettledAdjudication> settle(
      AdjudicationKey key, @Nullable Long version, SettleRequest request) {
    return facilitate(key)
        .chain(
            member ->
                scale(key)
                    .invoke(scale -> refuseOffScale(scale, request.value()))
                    .chain(() -> store(key, version, request, member)));
  }

  /** Undoes what was settled: the raters' own truth counts again. */
  Uni<Void> undo(AdjudicationKey key, long version) {
    return facilitate(key)
        .chain(member -> repository.undo(key, version, member.userId(), clock.instant()))
        .chain(
            undone ->
                undone != null
                    ? Uni.createFrom().voidItem()
                    : repository
                        .find(key)
                        .chain(stored -> explain(key, stored, AdjudicationProblems::stale)));
  }

  /** Which scale the question is answered on; 404 unless it is a scored question of the rubric. */
  Uni<Scale> scale(AdjudicationKey key) {
    return rubrics
        .current(key.workshopId())
        .map(rubric -> rubric.scoredQuestion(key.questionId()).scale());
  }

  private Uni<Membership> facilitate(AdjudicationKey key) {
    return memberships.requireFacilitator(key.workshopId());
  }

  private Uni<SettledAdjudication> store(
      AdjudicationKey key, @Nullable Long version, SettleRequest request, Membership member) {
    Decision decision =
        new Decision(request.value(), request.reason(), member.userId(), clock.instant());
    return repository
        .settle(key, decision, version)
        .chain(
            written ->
                written == null
                    ? repeated(key, version, request)
                    : load(key).map(now -> new SettledAdjudication(now, written == 1)));
  }

  /** Nothing was written: harmless if what is stored says the same, a conflict otherwise. */
  private Uni<SettledAdjudication> repeated(
      AdjudicationKey key, @Nullable Long version, SettleRequest request) {
    return repository
        .find(key)
        .chain(
            stored ->
                stored != null && stored.says(request)
                    ? load(key).map(now -> new SettledAdjudication(now, false))
                    : explain(
                        key,
                        stored,
                        version == null
                            ? AdjudicationProblems::exists
                            : AdjudicationProblems::stale));
  }

  private <T> Uni<T> explain(
      AdjudicationKey key,
      @Nullable Adjudication stored,
      Function<AdjudicationResponse, Problem> conflict) {
    return load(key)
        .chain(
            current ->
                Uni.createFrom()
                    .failure(
                        stored == null
                            ? AdjudicationProblems.notFound()
                            : conflict.apply(current)));
  }

  private Uni<AdjudicationResponse> load(AdjudicationKey key) {
    return repository
        .answers(key)
        .invoke(
            answers -> {
              if (answers.isEmpty()) {
                throw AdjudicationProblems.notRated();
              }
            })
        .chain(
            answers ->
                repository
                    .find(key)
                    .map(stored -> AdjudicationMapper.toResponse(key, answers, stored)));
  }

  private Uni<AdjudicationResponse> named(AdjudicationResponse found) {
    List<UUID> raters = found.answers().stream().map(RaterAnswer::userId).toList();
    return workshops
        .namesIfAvailable(raters)
        .map(
            names ->
                AdjudicationMapper.withAnswers(
                    found,
                    found.answers().stream()
                        .map(answer -> answer.named(names.get(answer.userId())))
                        .toList()));
  }

  /** By value and words: the order of ids would tell raters apart from trace to trace. */
  private static AdjudicationResponse blind(AdjudicationResponse found) {
    return AdjudicationMapper.withAnswers(
        found,
        found.answers().stream()
            .map(RaterAnswer::blind)
            .sorted(Comparator.comparingInt(RaterAnswer::value).thenComparing(String::valueOf))
            .toList());
  }

  private static void refuseOffScale(Scale scale, int value) {
    if (!scale.has(value)) {
      throw AdjudicationProblems.offTheScale(scale);
    }
  }
}
