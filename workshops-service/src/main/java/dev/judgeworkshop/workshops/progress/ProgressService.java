package dev.judgeworkshop.workshops.progress;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.workshops.client.overview.OverviewClient;
import dev.judgeworkshop.workshops.workshop.MemberList;
import dev.judgeworkshop.workshops.workshop.MemberResponse;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Facilitators see how far everybody is; others see the totals and themselves. */
@ApplicationScoped
class ProgressService {

  private final Memberships memberships;
  private final MemberList members;
  private final OverviewClient overview;

  ProgressService(Memberships memberships, MemberList members, OverviewClient overview) {
    this.memberships = memberships;
    this.members = members;
    this.overview = overview;
  }

  Uni<ProgressResponse> progress(UUID workshopId, PageQuery page) {
    return memberships
        .requireMember(workshopId)
        .chain(
            reader ->
                shownTo(reader, page)
                    .chain(
                        shown ->
                            overview
                                .progress(workshopId)
                                .map(peers -> ProgressMapper.toResponse(reader, shown, peers))));
  }

  private Uni<Page<MemberResponse>> shownTo(Membership reader, PageQuery page) {
    return reader.isFacilitator()
        ? members.page(reader.workshopId(), reader.userId(), page)
        : members
            .get(reader.workshopId(), reader.userId(), reader.userId())
            .map(self -> new Page<>(List.of(self), 1, 0, page.limit(), null));
  }
}
