package dev.judgeworkshop.discovery.progress;

import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.DisplayClient;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Shows how far everybody is, and lets each say that they are done. */
@ApplicationScoped
class ProgressOverviewService {

  private final ProgressService progress;
  private final DiscoveryRights rights;
  private final DisplayClient display;
  private final InstantSource time;

  ProgressOverviewService(
      ProgressService progress, DiscoveryRights rights, DisplayClient display, InstantSource time) {
    this.progress = progress;
    this.rights = rights;
    this.display = display;
    this.time = time;
  }

  Uni<ProgressPoll> poll(UUID workshopId) {
    return rights
        .reader(workshopId, null)
        .chain(
            reader ->
                progress
                    .changes(workshopId)
                    .map(
                        changes ->
                            new ProgressPoll(
                                workshopId, reader, reader.state(changes, time.instant()))));
  }

  Uni<Shown<ProgressResponse>> load(ProgressPoll poll, PageQuery query) {
    return poll.reader().isFacilitator() ? everybody(poll, query) : own(poll, query);
  }

  private Uni<Shown<ProgressResponse>> everybody(ProgressPoll poll, PageQuery query) {
    String scope = "progress" + poll.workshopId();
    return progress
        .page(poll.workshopId(), query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            found -> {
              Contributions sums = found.contributions();
              Page<MemberProgress> members =
                  Page.of(
                      found.members(),
                      sums.people(),
                      query,
                      scope,
                      member -> List.of(member.userId().toString()));
              return names(poll, members)
                  .map(
                      names ->
                          new Shown<>(ProgressResponse.of(sums, members, names), names.isWhole()));
            });
  }

  /** Without names: these are for facilitators. */
  private Uni<Shown<ProgressResponse>> own(ProgressPoll poll, PageQuery query) {
    return progress
        .own(poll.workshopId(), poll.reader().userId())
        .map(
            found -> {
              List<MemberProgress> rows = found.members();
              Page<MemberProgress> members = new Page<>(rows, rows.size(), 0, query.limit(), null);
              return new Shown<>(
                  ProgressResponse.of(found.contributions(), members, Display.NONE), true);
            });
  }

  private Uni<Display> names(ProgressPoll poll, Page<MemberProgress> members) {
    return display.find(
        poll.workshopId(),
        members.items().stream().map(MemberProgress::userId).toList(),
        List.of());
  }

  Uni<Void> complete(UUID workshopId) {
    return rights
        .requireParticipant(workshopId)
        .chain(member -> progress.complete(workshopId, member.userId()));
  }

  Uni<Void> reopen(UUID workshopId) {
    return rights
        .requireParticipant(workshopId)
        .chain(member -> progress.reopen(workshopId, member.userId()));
  }
}
