package dev.judgeworkshop.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Refuses paths that a backend could read differently from the gateway: dot segments, plain or
 * encoded, and encoded separators. Without it {@code /api/v1/traces/../../../internal} would pass.
 */
final class RequestPath {

  private RequestPath() {}

  static boolean isUnambiguous(String path) {
    return path.startsWith("/") && Arrays.stream(path.split("/")).allMatch(RequestPath::isPlain);
  }

  private static boolean isPlain(String segment) {
    String decoded;
    try {
      decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return false;
    }
    String name = decoded.contains(";") ? decoded.substring(0, decoded.indexOf(';')) : decoded;
    return !name.equals(".")
        && !name.equals("..")
        && decoded.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ');
  }
}
