package dev.judgeworkshop.discovery.finding;

import dev.judgeworkshop.discovery.contribution.ContributionList;
import dev.judgeworkshop.discovery.contribution.ContributionListService;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists findings. */
@ApplicationScoped
class FindingListService {

  private final FindingRepository repository;
  private final ContributionListService lists;

  FindingListService(FindingRepository repository, ContributionListService lists) {
    this.repository = repository;
    this.lists = lists;
  }

  Uni<ContributionList<FindingFilter>> open(FindingFilter filter) {
    return lists.open(Topic.FINDINGS, filter, repository);
  }

  Uni<Shown<Page<FindingSummary>>> page(ContributionList<FindingFilter> list, PageQuery query) {
    return lists.page(list, query, repository, FindingSummary::of);
  }
}
