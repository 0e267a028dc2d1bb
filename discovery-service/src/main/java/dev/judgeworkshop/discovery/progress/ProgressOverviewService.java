package dev.judgeworkshop.discovery.progress;

import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.DisplayClient;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Shows how far everybody is, and lets each say that they are done. */
@ApplicationScoped
class ProgressOverviewService {

  /** One call names so many people; those beyond are shown by their ids. */
  private static final int NAMED = 200;

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

  Uni<Shown<ProgressResponse>> load(ProgressPoll poll) {
    return progress.load(poll.workshopId()).chain(all -> show(all, poll));
  }

  private Uni<Shown<ProgressResponse>> show(WorkshopProgress all, ProgressPoll poll) {
    List<MemberProgress> members =
        poll.reader().isFacilitator()
            ? all.members()
            : all.members().stream()
                .filter(member -> member.userId().equals(poll.reader().userId()))
                .toList();
    return names(poll, members).map(names -> response(all, members, names));
  }

  private Uni<Display> names(ProgressPoll poll, List<MemberProgress> members) {
    return poll.reader().isFacilitator()
        ? display.find(
            poll.workshopId(),
            members.stream().limit(NAMED).map(MemberProgress::userId).toList(),
            List.of())
        : Uni.createFrom().item(Display.NONE);
  }

  private static Shown<ProgressResponse> response(
      WorkshopProgress all, List<MemberProgress> members, Display names) {
    return new Shown<>(
        new ProgressResponse(
            all.contributions().feedback(),
            all.contributions().findings(),
            all.contributions().draftItems(),
            all.members().stream().filter(member -> member.completedAt() != null).count(),
            members.stream().map(member -> ProgressRow.of(member, names)).toList()),
        names.isWhole());
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
