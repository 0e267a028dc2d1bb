package dev.judgeworkshop.discovery.note;

import dev.judgeworkshop.discovery.contribution.ContributionList;
import dev.judgeworkshop.discovery.contribution.ContributionListService;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists notes. */
@ApplicationScoped
class NoteListService {

  private final NoteRepository repository;
  private final ContributionListService lists;

  NoteListService(NoteRepository repository, ContributionListService lists) {
    this.repository = repository;
    this.lists = lists;
  }

  Uni<ContributionList<NoteFilter>> open(NoteFilter filter) {
    return lists.open(Topic.NOTES, filter, repository);
  }

  Uni<Shown<Page<NoteSummary>>> page(ContributionList<NoteFilter> list, PageQuery query) {
    return lists.page(list, query, repository, NoteSummary::of);
  }
}
