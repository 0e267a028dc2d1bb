package dev.judgeworkshop.workshops.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is in the cookie: the family, and 256 random bits that change with every use. A plain
 * SHA-256 is enough to store: there is nothing to guess.
 *
 * @param family the log-in that it goes back to; random, so that nobody can end another's family
 * @param secret base64url, 43 characters
 */
record RefreshToken(UUID family, String secret) {

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([A-Za-z0-9_-]{43})");
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static RefreshToken ofNewFamily() {
    return new RefreshToken(UUID.randomUUID(), randomSecret());
  }

  RefreshToken next() {
    return new RefreshToken(family, randomSecret());
  }

  /** Null when the text has another form. */
  static @Nullable RefreshToken parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? new RefreshToken(UUID.fromString(parts.group(1)), parts.group(2))
        : null;
  }

  String text() {
    return family + "." + secret;
  }

  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String randomSecret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "RefreshToken[family=" + family + "]";
  }
}
