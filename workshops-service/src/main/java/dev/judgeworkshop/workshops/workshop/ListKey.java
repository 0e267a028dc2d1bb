package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys that lists are ordered by, to and from cursors. */
final class ListKey {

  private ListKey() {}

  /** The last member seen. */
  record MemberKey(Instant joinedAt, UUID userId) {}

  static List<String> of(WorkshopSummary workshop) {
    return List.of(workshop.id().toString());
  }

  static List<String> of(MemberResponse member) {
    return List.of(member.joinedAt().toString(), member.userId().toString());
  }

  static @Nullable MemberKey ofMember(PageQuery page, String scope) {
    List<String> key = page.afterKey(scope, 2);
    return key == null ? null : new MemberKey(instant(key.getFirst()), uuid(key.getLast()));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException forged) {
      throw notACursor();
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException forged) {
      throw notACursor();
    }
  }

  private static Problem notACursor() {
    return Problem.badRequest("after", "is not a cursor of this query");
  }
}
