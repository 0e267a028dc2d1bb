package dev.judgeworkshop.workshops.progress;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.workshops.client.annotations.AnnotationProgressView;
import dev.judgeworkshop.workshops.client.annotations.AnnotationProgressView.Annotating;
import dev.judgeworkshop.workshops.client.discovery.DiscoveryProgressView;
import dev.judgeworkshop.workshops.client.discovery.DiscoveryProgressView.Discovering;
import dev.judgeworkshop.workshops.client.judge.JudgeProgressView;
import dev.judgeworkshop.workshops.client.overview.PeersProgress;
import dev.judgeworkshop.workshops.workshop.MemberResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what this service and the others know. */
final class ProgressMapper {

  private ProgressMapper() {}

  static ProgressResponse toResponse(
      Membership reader, Page<MemberResponse> members, PeersProgress peers) {
    Map<UUID, Discovering> discovering =
        byUser(
            peers.discovery() == null ? List.of() : peers.discovery().members(),
            Discovering::userId);
    Map<UUID, Annotating> annotating =
        byUser(
            peers.annotations() == null ? List.of() : peers.annotations().members(),
            Annotating::userId);
    return new ProgressResponse(
        reader.workshopId(),
        reader.phase(),
        reader.state(),
        reader.round(),
        peers.traces() == null ? null : new ProgressResponse.Intake(peers.traces()),
        discovery(peers.discovery()),
        annotation(peers.annotations()),
        reader.isFacilitator() ? judging(peers.judge()) : null,
        members.map(
            member ->
                new MemberProgress(
                    member.userId(),
                    member.displayName(),
                    member.role(),
                    peers.discovery() == null ? null : of(discovering.get(member.userId())),
                    peers.annotations() == null ? null : of(annotating.get(member.userId())))),
        peers.missing());
  }

  private static <T> Map<UUID, T> byUser(List<T> members, Function<T, UUID> userId) {
    return members.stream()
        .collect(Collectors.toMap(userId, Function.identity(), (first, second) -> first));
  }

  private static MemberProgress.Discovery of(@Nullable Discovering member) {
    return member == null
        ? MemberProgress.Discovery.NONE
        : new MemberProgress.Discovery(member.feedback(), member.findings(), member.completedAt());
  }

  private static MemberProgress.Annotation of(@Nullable Annotating member) {
    return member == null
        ? MemberProgress.Annotation.NONE
        : new MemberProgress.Annotation(member.annotations(), member.drafts());
  }

  private static ProgressResponse.@Nullable Discovery discovery(
      @Nullable DiscoveryProgressView view) {
    return view == null
        ? null
        : new ProgressResponse.Discovery(view.feedback(), view.findings(), view.draftRubricItems());
  }

  private static ProgressResponse.@Nullable Annotation annotation(
      @Nullable AnnotationProgressView view) {
    return view == null
        ? null
        : new ProgressResponse.Annotation(view.questions(), view.annotations(), view.drafts());
  }

  private static ProgressResponse.@Nullable Judging judging(@Nullable JudgeProgressView view) {
    return view == null
        ? null
        : new ProgressResponse.Judging(view.evaluationRuns(), view.running(), view.alignments());
  }
}
