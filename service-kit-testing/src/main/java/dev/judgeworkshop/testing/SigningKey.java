package dev.judgeworkshop.testing;

import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An RS256 key with its id. */
final class SigningKey {

  private static final int BITS = 2048;

  private final RsaJsonWebKey key;

  private SigningKey(RsaJsonWebKey key) {
    this.key = key;
  }

  /** The key of this JVM's issuer. */
  static SigningKey shared() {
    try {
      String jwk = JvmWide.call(SigningKey.class, "sharedJwk");
      return new SigningKey((RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(jwk));
    } catch (JoseException e) {
      throw new IllegalStateException("the shared key cannot be read", e);
    }
  }

  /** A key that nobody publishes, under the same id as {@code other}. */
  static SigningKey strangerTo(SigningKey other) {
    return generate(other.key.getKeyId());
  }

  /** The public half, as {@code GET <issuer>/jwks} answers it. */
  String publicKeySet() {
    return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  /** A compact JWS over these claims. */
  String sign(String claims) {
    try {
      JsonWebSignature jws = new JsonWebSignature();
      jws.setPayload(claims);
      jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
      jws.setKeyIdHeaderValue(key.getKeyId());
      jws.setHeader("typ", "JWT");
      jws.setKey(key.getPrivateKey());
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("the claims cannot be signed", e);
    }
  }

  static String sharedJwk() {
    return Shared.KEY.key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }

  private static SigningKey generate(String keyId) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
      key.setKeyId(keyId);
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return new SigningKey(key);
    } catch (JoseException e) {
      throw new IllegalStateException("no RSA key could be made", e);
    }
  }

  private static final class Shared {
    static final SigningKey KEY = generate(UUID.randomUUID().toString());
  }
}
