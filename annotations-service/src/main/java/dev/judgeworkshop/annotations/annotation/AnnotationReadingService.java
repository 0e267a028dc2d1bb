package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads annotations: raters their own, facilitators all. */
@ApplicationScoped
public class AnnotationReadingService {

  private static final int MAX_RATERS = 1_000;

  private final AnnotationRepository repository;
  private final RubricService rubrics;
  private final Memberships memberships;
  private final CurrentUser caller;
  private final SummaryDecoration decoration;

  AnnotationReadingService(
      AnnotationRepository repository,
      RubricService rubrics,
      Memberships memberships,
      CurrentUser caller,
      SummaryDecoration decoration) {
    this.repository = repository;
    this.rubrics = rubrics;
    this.memberships = memberships;
    this.caller = caller;
    this.decoration = decoration;
  }

  /** The caller's annotation of a trace; 404 when there is none. */
  Uni<AnnotationResponse> mine(UUID workshopId, UUID traceId) {
    return memberships
        .requireMember(workshopId)
        .chain(
            member -> repository.findByKey(new AnnotationKey(workshopId, traceId, member.userId())))
        .onItem()
        .ifNull()
        .failWith(AnnotationProblems::notFound)
        .map(AnnotationMapper::toResponse);
  }

  /** One annotation; 404 when there is none, or not for the caller. */
  Uni<AnnotationResponse> get(UUID id) {
    UUID userId = caller.id();
    return repository
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(AnnotationProblems::notFound)
        .call(annotation -> refuseUnlessShown(annotation, userId))
        .map(AnnotationMapper::toResponse);
  }

  /** A page in the order of creation; 403 when a rater asks for another's. */
  Uni<Page<AnnotationSummary>> page(AnnotationFilter filter, PageQuery query) {
    return memberships
        .requireMember(filter.workshopId())
        .chain(
            member -> {
              AnnotationFilter visible = visible(filter, member);
              return page(visible, query, member.isFacilitator());
            });
  }

  /** How many traces the caller has annotated. */
  Uni<ProgressResponse> progress(UUID workshopId) {
    return memberships
        .requireMember(workshopId)
        .chain(member -> repository.progress(workshopId, member.userId()))
        .map(
            counted ->
                new ProgressResponse(
                    Math.toIntExact(counted.annotations()), Math.toIntExact(counted.drafts())));
  }

  /** How far everybody is, for facilitators. */
  Uni<WorkshopProgressResponse> everybodysProgress(UUID workshopId) {
    return memberships.requireFacilitator(workshopId).chain(() -> everybody(workshopId));
  }

  /** The same for services. */
  Uni<WorkshopProgressResponse> everybody(UUID workshopId) {
    return rubrics
        .countQuestions(workshopId)
        .chain(
            questions ->
                repository
                    .progress(workshopId)
                    .chain(
                        progress ->
                            repository
                                .raters(workshopId, MAX_RATERS)
                                .map(
                                    raters ->
                                        new WorkshopProgressResponse(
                                            questions,
                                            progress.annotations(),
                                            progress.drafts(),
                                            raters))));
  }

  /** How many annotations each of these workshops has. */
  Uni<AnnotationCountsResponse> counts(Collection<UUID> workshopIds) {
    return repository.counts(workshopIds).map(AnnotationCountsResponse::new);
  }

  /**
   * How far the workshop is, for the service's own use.
   *
   * @param workshopId the workshop
   * @return zeros for a workshop without annotations
   */
  public Uni<WorkshopProgress> workshopProgress(UUID workshopId) {
    return repository.progress(workshopId);
  }

  /** What the preconditions of phases ask for. */
  Uni<CountsResponse> counts(UUID workshopId) {
    return rubrics
        .countQuestions(workshopId)
        .chain(
            questions ->
                repository
                    .progress(workshopId)
                    .map(progress -> new CountsResponse(questions, progress.annotations())));
  }

  private Uni<Page<AnnotationSummary>> page(
      AnnotationFilter filter, PageQuery query, boolean decorated) {
    return repository
        .page(filter, after(filter, query), query)
        .chain(rows -> repository.count(filter).map(total -> page(rows, total, query, filter)))
        .chain(
            page ->
                decorated
                    ? decoration.decorate(filter.workshopId(), page)
                    : Uni.createFrom().item(page));
  }

  private Uni<Membership> refuseUnlessShown(Annotation annotation, UUID userId) {
    return memberships
        .requireMember(annotation.key().workshopId())
        .onFailure(Problem.class)
        .transform(foreign -> AnnotationProblems.notFound())
        .invoke(
            member -> {
              if (!member.isFacilitator() && !annotation.isBy(userId)) {
                throw AnnotationProblems.notFound();
              }
            });
  }

  private static @Nullable UUID after(AnnotationFilter filter, PageQuery query) {
    return query.afterId(filter.scope());
  }

  private static AnnotationFilter visible(AnnotationFilter filter, Membership member) {
    if (member.isFacilitator()) {
      return filter;
    }
    if (filter.userId() != null && !filter.userId().equals(member.userId())) {
      throw AnnotationProblems.ofOthers();
    }
    return filter.by(member.userId());
  }

  private static Page<AnnotationSummary> page(
      List<AnnotationSummary> rows, long total, PageQuery query, AnnotationFilter filter) {
    return Page.of(rows, total, query, filter.scope(), summary -> List.of(summary.id().toString()));
  }
}
