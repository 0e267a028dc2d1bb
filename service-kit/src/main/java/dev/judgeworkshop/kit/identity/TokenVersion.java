package dev.judgeworkshop.kit.identity;

import jakarta.json.JsonNumber;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The claim by which a person's tokens are revoked together: a token is good as long as it carries
 * the version of the account or a later one.
 */
public final class TokenVersion {

  /** The name of the claim. */
  public static final String CLAIM = "token_version";

  private TokenVersion() {}

  /**
   * Reads the claim.
   *
   * @param token a verified token
   * @return 0 when it carries none, as tokens of other providers do
   */
  public static long of(JsonWebToken token) {
    Object version = token.getClaim(CLAIM);
    return switch (version) {
      case JsonNumber number -> number.longValue();
      case Number number -> number.longValue();
      case null, default -> 0;
    };
  }
}
