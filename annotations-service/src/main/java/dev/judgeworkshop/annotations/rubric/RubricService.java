package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Phase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and changes rubrics. */
@ApplicationScoped
public class RubricService {

  private final RubricRepository repository;
  private final RubricVersionRepository versions;
  private final RubricCache cache;
  private final Memberships memberships;
  private final InstantSource clock;

  RubricService(
      RubricRepository repository,
      RubricVersionRepository versions,
      RubricCache cache,
      Memberships memberships,
      InstantSource clock) {
    this.repository = repository;
    this.versions = versions;
    this.cache = cache;
    this.memberships = memberships;
    this.clock = clock;
  }

  /**
   * The current rubric, for whoever may see it.
   *
   * @param workshopId the workshop
   * @return the rubric; fails with 404 when there is none, 403 for others than facilitators before
   *     the annotation phase
   */
  Uni<RubricResponse> show(UUID workshopId) {
    return memberships
        .requireMember(workshopId, RubricService::refuseBeforeAnnotation)
        .chain(() -> current(workshopId));
  }

  /**
   * The current rubric, for the service's own use.
   *
   * @param workshopId the workshop
   * @return the rubric; fails with 404 when there is none
   */
  public Uni<RubricResponse> current(UUID workshopId) {
    return versions
        .head(workshopId)
        .onItem()
        .ifNull()
        .failWith(RubricProblems::notFound)
        .chain(head -> cache.get(workshopId, head));
  }

  /**
   * The questions of the current rubric.
   *
   * @param workshopId the workshop
   * @return in the order of the form; none without a rubric
   */
  public Uni<List<QuestionResponse>> currentQuestions(UUID workshopId) {
    return versions
        .head(workshopId)
        .onItem()
        .ifNotNull()
        .transformToUni(head -> cache.get(workshopId, head))
        .map(rubric -> rubric == null ? List.of() : rubric.questions());
  }

  /**
   * How many questions the current rubric has.
   *
   * @param workshopId the workshop
   * @return 0 without a rubric
   */
  public Uni<Integer> countQuestions(UUID workshopId) {
    return currentQuestions(workshopId).map(List::size);
  }

  /**
   * Saves the whole rubric; a change makes a new version.
   *
   * @param workshopId the workshop
   * @param version the version that the change was decided on, null when there was none
   * @param request the questions
   * @return what is stored now; fails with 428 or 412 when the version is missing or stale, unless
   *     the request says what is stored already
   */
  Uni<SavedRubric> save(UUID workshopId, @Nullable Long version, SaveRubricRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(member -> write(workshopId, version, request, member.userId()));
  }

  @WithTransaction
  Uni<SavedRubric> write(
      UUID workshopId, @Nullable Long version, SaveRubricRequest request, UUID by) {
    return repository
        .findCurrent(workshopId)
        .chain(
            current ->
                current == null
                    ? create(workshopId, version, request, by)
                    : revise(current, version, request, by));
  }

  private Uni<SavedRubric> create(
      UUID workshopId, @Nullable Long version, SaveRubricRequest request, UUID by) {
    if (version != null) {
      return Uni.createFrom().failure(RubricProblems.notFound());
    }
    RubricProblems.refuseInvalid(request.questions(), Map.of());
    RubricResponse first = version(workshopId, 1, request, null);
    return repository
        .beginFirst(workshopId, first.updatedAt())
        .chain(begun -> begun ? add(first, by, true) : lostRace(workshopId, request));
  }

  private Uni<SavedRubric> revise(
      RubricResponse current, @Nullable Long version, SaveRubricRequest request, UUID by) {
    if (request.says(current)) {
      return Uni.createFrom().item(new SavedRubric(current, false));
    }
    if (version == null) {
      return Uni.createFrom().failure(Problem.versionRequired());
    }
    if (version != current.version()) {
      return Uni.createFrom().failure(RubricProblems.stale(current));
    }
    UUID workshopId = current.workshopId();
    return repository
        .knownQuestions(workshopId)
        .invoke(known -> RubricProblems.refuseInvalid(request.questions(), known))
        .map(valid -> version(workshopId, version + 1, request, current))
        .chain(
            next ->
                repository
                    .advance(workshopId, version, next.updatedAt())
                    .chain(won -> won ? add(next, by, false) : lostRace(workshopId, request)));
  }

  private Uni<SavedRubric> add(RubricResponse version, UUID by, boolean created) {
    return repository
        .add(version, by)
        .chain(() -> repository.findCurrentAnew(version.workshopId()))
        .map(stored -> new SavedRubric(stored, created));
  }

  /**
   * Another save was faster: the same content is harmless, other content was decided without it.
   */
  private Uni<SavedRubric> lostRace(UUID workshopId, SaveRubricRequest request) {
    return repository
        .findCurrentAnew(workshopId)
        .map(
            winner -> {
              if (request.says(winner)) {
                return new SavedRubric(winner, false);
              }
              throw RubricProblems.stale(winner);
            });
  }

  private RubricResponse version(
      UUID workshopId, long version, SaveRubricRequest request, @Nullable RubricResponse before) {
    List<QuestionResponse> questions = RubricMapper.number(request.questions(), before, Ids::next);
    return new RubricResponse(workshopId, version, questions, clock.instant(), List.of());
  }

  static @Nullable Problem refuseBeforeAnnotation(Membership member) {
    return !member.isFacilitator() && member.phase().compareTo(Phase.ANNOTATION) < 0
        ? RubricProblems.hiddenBeforeAnnotation()
        : null;
  }
}
