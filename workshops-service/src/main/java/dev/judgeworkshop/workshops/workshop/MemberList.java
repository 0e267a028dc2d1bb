package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is in a workshop, as members and other services see it. */
@ApplicationScoped
public class MemberList {

  private final MemberRepository members;

  MemberList(MemberRepository members) {
    this.members = members;
  }

  /**
   * The members of a workshop, in the order they joined.
   *
   * @param workshopId the workshop
   * @param reader who asks
   * @param page which of them
   * @return a page; fails with 404 when the reader is none of them
   */
  @WithSession
  public Uni<Page<MemberResponse>> page(UUID workshopId, UUID reader, PageQuery page) {
    String scope = "members?workshop=" + workshopId;
    return seenBy(workshopId, reader)
        .chain(
            total ->
                members
                    .page(workshopId, page, ListKey.ofMember(page, scope))
                    .map(rows -> Page.of(rows, total, page, scope, ListKey::of)));
  }

  /**
   * For other services: nobody's view. The total is not read.
   *
   * @return the members after a cursor; fails with 404 for an unknown workshop
   */
  @WithSession
  Uni<InternalMembersResponse> list(UUID workshopId, PageQuery page) {
    String scope = "internal-members?workshop=" + workshopId;
    return members
        .page(workshopId, page, ListKey.ofMember(page, scope))
        .map(rows -> Page.of(rows, rows.size(), page, scope, ListKey::of))
        .map(InternalMembersResponse::of)
        .invoke(
            answer -> {
              if (answer.items().isEmpty() && page.after() == null) {
                throw Problem.notFound("workshop");
              }
            });
  }

  /**
   * One member.
   *
   * @param workshopId the workshop
   * @param reader who asks
   * @param userId who is asked for
   * @return the member; fails with 404 when either is none
   */
  @WithSession
  public Uni<MemberResponse> get(UUID workshopId, UUID reader, UUID userId) {
    return seenBy(workshopId, reader).chain(() -> require(workshopId, userId));
  }

  private Uni<Integer> seenBy(UUID workshopId, UUID reader) {
    return members
        .countSeenBy(workshopId, reader)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("workshop"));
  }

  /** A member's row in the caller's session; fails with 404. */
  Uni<MemberResponse> require(UUID workshopId, UUID userId) {
    return members
        .find(workshopId, userId)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("member"));
  }
}
