package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.annotations.client.traces.TracesClient;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Phase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Saves annotations: nothing acknowledged is lost, nobody overwrites what they have not seen. */
@ApplicationScoped
class AnnotationService {

  private final AnnotationRepository repository;
  private final RubricService rubrics;
  private final Memberships memberships;
  private final TracesClient traces;
  private final InstantSource clock;

  AnnotationService(
      AnnotationRepository repository,
      RubricService rubrics,
      Memberships memberships,
      TracesClient traces,
      InstantSource clock) {
    this.repository = repository;
    this.rubrics = rubrics;
    this.memberships = memberships;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * Saves the caller's annotation of a trace.
   *
   * @param workshopId the workshop
   * @param traceId a trace of the active dataset that the caller may see
   * @param version the version that the change was decided on, null for a first save
   * @param request the whole annotation
   * @return what is stored now. Fails with 409 {@code annotation-exists} or 412 {@code
   *     stale-version}, unless what is stored says the same: then the save was a repeated one
   */
  Uni<SavedAnnotation> save(
      UUID workshopId, UUID traceId, @Nullable Long version, SaveAnnotationRequest request) {
    return memberships
        .requireParticipant(
            workshopId,
            Phase.ANNOTATION,
            member ->
                traces.isVisible(workshopId, traceId, member.userId(), member.activeDatasetId()),
            "trace")
        .map(member -> new AnnotationKey(workshopId, traceId, member.userId()))
        .chain(
            key ->
                rubrics
                    .current(workshopId)
                    .invoke(rubric -> RatingRules.refuseInvalid(request, rubric))
                    .chain(rubric -> store(key, version, request, rubric)));
  }

  private Uni<SavedAnnotation> store(
      AnnotationKey key,
      @Nullable Long version,
      SaveAnnotationRequest request,
      RubricResponse rubric) {
    AnnotationContent content = AnnotationMapper.toContent(request);
    return version == null ? create(key, content, rubric) : change(key, version, content, rubric);
  }

  private Uni<SavedAnnotation> create(
      AnnotationKey key, AnnotationContent content, RubricResponse rubric) {
    Annotation first =
        Annotation.first(Ids.next(), key, content, isStale(content, rubric), clock.instant());
    return repository
        .create(first)
        .chain(
            created ->
                created
                    ? Uni.createFrom().item(saved(first, true))
                    : settle(key, content, AnnotationProblems::exists));
  }

  private Uni<SavedAnnotation> change(
      AnnotationKey key, long version, AnnotationContent content, RubricResponse rubric) {
    return repository
        .change(key, version, content, rubric.questionIds(), clock.instant())
        .chain(
            changed ->
                changed == null
                    ? settle(key, content, AnnotationProblems::stale)
                    : Uni.createFrom().item(saved(changed.stale(isStale(content, rubric)), false)));
  }

  /** Nothing was written: harmless if what is stored says the same, a conflict otherwise. */
  private Uni<SavedAnnotation> settle(
      AnnotationKey key,
      AnnotationContent content,
      Function<AnnotationResponse, Problem> conflict) {
    return repository
        .findByKey(key)
        .onItem()
        .ifNull()
        .failWith(AnnotationProblems::notFound)
        .map(
            stored -> {
              if (stored.says(content)) {
                return saved(stored, false);
              }
              throw conflict.apply(AnnotationMapper.toResponse(stored));
            });
  }

  private static boolean isStale(AnnotationContent content, RubricResponse rubric) {
    return rubric.staleVersions().contains(content.rubricVersion());
  }

  private static SavedAnnotation saved(Annotation annotation, boolean created) {
    return new SavedAnnotation(AnnotationMapper.toResponse(annotation), created);
  }
}
