package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.annotations.client.traces.TracesClient;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.row.Ids;
import dev.judgeworkshop.model.Phase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
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
   * @param traceId a trace of the active dataset
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
            member -> traces.isInDataset(member.activeDatasetId(), traceId),
            "trace")
        .map(member -> new AnnotationKey(workshopId, traceId, member.userId()))
        .chain(
            key ->
                rubrics
                    .current(workshopId)
                    .invoke(rubric -> RatingRules.refuseInvalid(request, rubric))
                    .chain(
                        rubric ->
                            version == null
                                ? create(key, AnnotationMapper.toContent(request))
                                : change(
                                    key, version, AnnotationMapper.toContent(request), rubric)));
  }

  private Uni<SavedAnnotation> create(AnnotationKey key, AnnotationContent content) {
    UUID id = Ids.next();
    Annotation first = Annotation.first(id, key, content, clock.instant());
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
    List<UUID> questions = rubric.questions().stream().map(QuestionResponse::id).toList();
    return repository
        .change(key, version, content, questions, clock.instant())
        .chain(
            changed ->
                changed == null
                    ? settle(key, content, AnnotationProblems::stale)
                    : Uni.createFrom().item(saved(changed, false)));
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

  private static SavedAnnotation saved(Annotation annotation, boolean created) {
    return new SavedAnnotation(AnnotationMapper.toResponse(annotation), created);
  }
}
