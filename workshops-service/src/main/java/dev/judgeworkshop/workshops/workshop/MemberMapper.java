package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.workshops.user.UserResponse;

/** What of a member goes on the wire after a change. */
final class MemberMapper {

  private MemberMapper() {}

  /** Call after the flush: it raises the version. */
  static MemberResponse toResponse(Member member, UserResponse user) {
    return new MemberResponse(
        user.id(),
        user.email(),
        user.displayName(),
        member.role(),
        member.joinedAt(),
        member.version());
  }
}
