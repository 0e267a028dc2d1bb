package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows facilitators how each rater uses the scale of a question. */
@ApplicationScoped
class DistributionService {

  private final DistributionRepository repository;
  private final RubricService rubrics;

  DistributionService(DistributionRepository repository, RubricService rubrics) {
    this.repository = repository;
    this.rubrics = rubrics;
  }

  /** A page of raters; 404 unless the question is a scored one of the rubric. */
  Uni<Shown<Page<RaterDistribution>>> page(UUID workshopId, UUID questionId, PageQuery query) {
    String scope = "distributions " + workshopId + " " + questionId;
    @Nullable UUID after = query.afterId(scope);
    return rubrics
        .current(workshopId)
        .map(rubric -> rubric.scoredQuestion(questionId).scale())
        .chain(scale -> repository.page(workshopId, questionId, scale, query, after))
        .map(
            found ->
                Page.of(
                    found.rows(),
                    found.total(),
                    query,
                    scope,
                    rater -> List.of(rater.userId().toString())))
        .map(page -> new Shown<>(page, true));
  }
}
