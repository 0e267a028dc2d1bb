package dev.judgeworkshop.workshops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signing keys of this service, and tokens signed with them. */
public final class RsaKeys {

  private static final int BITS = 2048;

  private RsaKeys() {}

  /** A new key with this id. */
  public static RsaJsonWebKey named(String keyId) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
      key.setKeyId(keyId);
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException("no RSA key could be made", e);
    }
  }

  /** A key of the service under test. */
  public static RsaJsonWebKey read(Path file, String keyId) throws Exception {
    JsonWebKey key =
        new JsonWebKeySet(Files.readString(file)).findJsonWebKey(keyId, null, null, null);
    return (RsaJsonWebKey) key;
  }

  /** The claims of a good token, signed with another key. */
  public static String signedAnew(String token, RsaJsonWebKey key) throws JoseException {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setPayloadBytes(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    jws.setKeyIdHeaderValue(key.getKeyId());
    jws.setKey(key.getPrivateKey());
    return jws.getCompactSerialization();
  }

  /** The {@code kid} of a token. */
  public static String keyIdOf(String token) throws JoseException {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setCompactSerialization(token);
    return jws.getKeyIdHeaderValue();
  }
}
