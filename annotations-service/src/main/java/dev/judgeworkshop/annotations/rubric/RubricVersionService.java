package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows what a rubric was before. */
@ApplicationScoped
class RubricVersionService {

  private final RubricVersionRepository versions;
  private final RubricRepository rubrics;
  private final RubricService current;
  private final Memberships memberships;

  RubricVersionService(
      RubricVersionRepository versions,
      RubricRepository rubrics,
      RubricService current,
      Memberships memberships) {
    this.versions = versions;
    this.rubrics = rubrics;
    this.current = current;
    this.memberships = memberships;
  }

  /** A page of versions, the newest first; the current version's number is the total. */
  Uni<Page<RubricVersionSummary>> page(UUID workshopId, PageQuery query) {
    String scope = "rubric versions " + workshopId;
    long below = below(query, scope);
    return memberships
        .requireMember(workshopId, RubricService::refuseBeforeAnnotation)
        .chain(() -> current.current(workshopId))
        .chain(
            rubric ->
                versions
                    .page(workshopId, below, query.limit() + 1, query.skipOrZero())
                    .map(
                        rows ->
                            Page.of(
                                rows,
                                rubric.version(),
                                query,
                                scope,
                                row -> List.of(String.valueOf(row.version())))));
  }

  /** One version as it was made; 404 when there is none. */
  Uni<RubricResponse> get(UUID workshopId, long version) {
    return memberships
        .requireMember(workshopId, RubricService::refuseBeforeAnnotation)
        .chain(() -> versions.find(workshopId, version))
        .onItem()
        .ifNull()
        .failWith(RubricProblems::versionNotFound)
        .chain(
            found ->
                questions(workshopId, version)
                    .map(
                        questions ->
                            new RubricResponse(
                                workshopId, version, questions, found.createdAt(), List.of())));
  }

  @WithSession
  Uni<List<QuestionResponse>> questions(UUID workshopId, long version) {
    return rubrics.questionsOf(workshopId, version);
  }

  private static long below(PageQuery query, String scope) {
    List<String> key = query.afterKey(scope, 1);
    try {
      return key == null ? Long.MAX_VALUE : Long.parseLong(key.getFirst());
    } catch (NumberFormatException forged) {
      throw RubricProblems.forgedCursor();
    }
  }
}
