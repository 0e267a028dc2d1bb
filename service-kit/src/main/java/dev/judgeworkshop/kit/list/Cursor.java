package dev.judgeworkshop.kit.list;

import dev.judgeworkshop.kit.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/** The opaque cursor: the key of the last row, bound to the query it was made for. */
final class Cursor {

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  static String encode(String scope, List<String> key) {
    String plain = fingerprint(scope) + SEPARATOR + String.join(SEPARATOR, key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> decode(String scope, String cursor, int size) {
    List<String> parts = Arrays.asList(plain(cursor).split(SEPARATOR, -1));
    if (parts.size() != size + 1 || !parts.getFirst().equals(fingerprint(scope))) {
      throw Problem.badRequest("after", "is not a cursor of this query");
    }
    return parts.subList(1, parts.size());
  }

  private static String plain(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Problem.badRequest("after", "is not a cursor of this query");
    }
  }

  /**
   * Guards against mistakes, not against forgery: a cursor opens nothing that its query does not.
   */
  private static String fingerprint(String scope) {
    CRC32 crc = new CRC32();
    crc.update(scope.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
