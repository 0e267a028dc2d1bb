package dev.judgeworkshop.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Bearer tokens as workshops-service issues them (RS256), signed with the key that the stub issuer
 * publishes; and tokens that every service must refuse with 401.
 */
public final class Tokens {

  /** What {@code aud} has to hold. */
  public static final String AUDIENCE = "judge-workshop";

  /** How long a good token lives: longer than any test run. */
  static final Duration LIFETIME = Duration.ofHours(12);

  private final String issuer;
  private final SigningKey key;

  Tokens(String issuer, SigningKey key) {
    this.issuer = issuer;
    this.key = key;
  }

  /** The tokens of this JVM's stub issuer, which is started if need be. */
  public static Tokens shared() {
    return new Tokens(TokenIssuer.address(), SigningKey.shared());
  }

  /** The {@code iss} of good tokens, and the address under which the issuer answers. */
  public String issuer() {
    return issuer;
  }

  /** A good token of this person. */
  public String of(TestUser user) {
    return key.sign(Json.write(claims(user)));
  }

  /** A good token of a person of whom only the id matters. */
  public String of(UUID userId) {
    return of(new TestUser(userId, userId + "@example.org", "User " + userId));
  }

  /** A good token of this person that carries a version, as after a log-out everywhere. */
  public String of(TestUser user, long tokenVersion) {
    Map<String, Object> claims = claims(user);
    claims.put("token_version", tokenVersion);
    return key.sign(Json.write(claims));
  }

  /** A good token as another OpenID Connect provider makes it: its subject is no UUID. */
  public String ofSubject(String subject) {
    return key.sign(Json.write(commonClaims(subject)));
  }

  /** A good token of a service, for instance {@code traces-service}: opens {@code /internal/v1}. */
  public String ofService(String service) {
    return key.sign(Json.write(serviceClaims(service)));
  }

  /** Ended an hour ago, which is more than any leeway. */
  public String expired(TestUser user) {
    Map<String, Object> claims = claims(user);
    Instant end = Instant.now().minus(Duration.ofHours(1));
    claims.put("iat", end.minus(LIFETIME).getEpochSecond());
    claims.put("exp", end.getEpochSecond());
    return key.sign(Json.write(claims));
  }

  /** Rightly signed, but in another issuer's name. */
  public String fromAnotherIssuer(TestUser user) {
    return signedWith(user, "iss", "https://issuer.example.org");
  }

  /** Made for another system. */
  public String forAnotherAudience(TestUser user) {
    return signedWith(user, "aud", "another-system");
  }

  /** Says the right issuer and key id, but is signed by a key that the issuer does not publish. */
  public String signedByAStranger(TestUser user) {
    return SigningKey.strangerTo(key).sign(Json.write(claims(user)));
  }

  /** A good token whose {@code sub} was changed after it had been signed. */
  public String tampered(TestUser user) {
    String[] parts = of(user).split("\\.");
    Map<String, Object> claims = claims(user);
    claims.put("sub", UUID.randomUUID().toString());
    return parts[0] + "." + base64(Json.write(claims)) + "." + parts[2];
  }

  /** {@code alg: none}, no signature. */
  public String unsigned(TestUser user) {
    return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}")
        + "."
        + base64(Json.write(claims(user)))
        + ".";
  }

  /** Every bad token under its name, for a parameterised test. */
  public Map<String, String> allBad(TestUser user) {
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("expired", expired(user));
    bad.put("from another issuer", fromAnotherIssuer(user));
    bad.put("for another audience", forAnotherAudience(user));
    bad.put("signed by a stranger", signedByAStranger(user));
    bad.put("tampered", tampered(user));
    bad.put("unsigned", unsigned(user));
    bad.put("no token at all", "not-a-token");
    return bad;
  }

  private String signedWith(TestUser user, String claim, String value) {
    Map<String, Object> claims = claims(user);
    claims.put(claim, value);
    return key.sign(Json.write(claims));
  }

  private Map<String, Object> claims(TestUser user) {
    Map<String, Object> claims = commonClaims(user.id().toString());
    claims.put("email", user.email());
    claims.put("name", user.name());
    return claims;
  }

  private Map<String, Object> serviceClaims(String service) {
    Map<String, Object> claims = commonClaims(service);
    claims.put("groups", List.of("service"));
    return claims;
  }

  private Map<String, Object> commonClaims(String subject) {
    Instant now = Instant.now();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", issuer);
    claims.put("aud", AUDIENCE);
    claims.put("sub", subject);
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LIFETIME).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
