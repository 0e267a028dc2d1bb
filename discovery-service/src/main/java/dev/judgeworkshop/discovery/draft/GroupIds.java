package dev.judgeworkshop.discovery.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The ids of groups that one request makes: they count up from the first one, so that a repeat of
 * the request knows all of them and a list shows them in the order of the request.
 */
final class GroupIds {

  private GroupIds() {}

  static List<UUID> from(UUID first, int count) {
    return IntStream.range(0, count).mapToObj(place -> moved(first, place)).toList();
  }

  /** The id that a list goes on after to begin with these. */
  static UUID before(UUID first) {
    return moved(first, -1);
  }

  /** The random part is 62 bits: it does not run over. */
  private static UUID moved(UUID id, int by) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + by);
  }
}
