package dev.judgeworkshop.kit.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The id of a user, from what the token says. Built-in accounts, and some providers, have UUIDs as
 * subjects; any other subject becomes a UUID of version 8 (RFC 9562, section 5.8) made of the
 * issuer and the subject, so that every service knows the id without asking anybody.
 */
public final class SubjectIds {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private SubjectIds() {}

  /**
   * The user that a verified token speaks for.
   *
   * @param token with issuer and subject
   * @return the same id for the same person, always and everywhere
   */
  public static UUID of(JsonWebToken token) {
    return of(token.getIssuer(), token.getSubject());
  }

  static UUID of(String issuer, String subject) {
    return UUID_TEXT.matcher(subject).matches()
        ? UUID.fromString(subject)
        : hashed(issuer + "\n" + subject);
  }

  private static UUID hashed(String name) {
    ByteBuffer digest = ByteBuffer.wrap(sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = digest.getLong() & ~0xF000L | VERSION_8;
    long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | VARIANT;
    return new UUID(high, low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
