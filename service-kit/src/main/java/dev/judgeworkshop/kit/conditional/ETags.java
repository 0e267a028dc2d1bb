package dev.judgeworkshop.kit.conditional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Entity tags: strong ones from versions, weak ones from bodies. */
final class ETags {

  private static final int WEAK_BYTES = 12;

  private ETags() {}

  static String strong(long version) {
    return "\"" + version + "\"";
  }

  static String weak(String state) {
    return "W/\"" + state + "\"";
  }

  static String weak(byte[] body) {
    byte[] digest = Arrays.copyOf(sha256().digest(body), WEAK_BYTES);
    return weak(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
  }

  /** Weak comparison (RFC 9110, 8.8.3.2), as If-None-Match asks for. */
  static boolean matches(String ifNoneMatch, String tag) {
    return Arrays.stream(ifNoneMatch.split(","))
        .map(String::trim)
        .anyMatch(candidate -> candidate.equals("*") || opaque(candidate).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
