package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.discovery.contribution.ContributionList;
import dev.judgeworkshop.discovery.contribution.ContributionListService;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists feedback. */
@ApplicationScoped
class FeedbackListService {

  private final FeedbackRepository repository;
  private final ContributionListService lists;

  FeedbackListService(FeedbackRepository repository, ContributionListService lists) {
    this.repository = repository;
    this.lists = lists;
  }

  Uni<ContributionList<FeedbackFilter>> open(FeedbackFilter filter) {
    return lists.open(Topic.FEEDBACK, filter, repository);
  }

  Uni<Shown<Page<FeedbackSummary>>> page(ContributionList<FeedbackFilter> list, PageQuery query) {
    return lists.page(list, query, repository, FeedbackSummary::of);
  }
}
