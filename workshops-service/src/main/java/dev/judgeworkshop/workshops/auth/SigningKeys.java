package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * The keys of this installation, read once at start. The first one signs; all are published, so
 * that a key is replaced by putting a new one in front and leaving the old one until its tokens
 * have expired.
 */
@Startup
@ApplicationScoped
class SigningKeys {

  private final RsaJsonWebKey current;
  private final List<Map<String, Object>> published;

  SigningKeys(WorkshopsConfig config) {
    JsonWebKeySet keys = new SigningKeyFile(config.signingKeyFile()).readOrCreate();
    this.current = signer(keys.getJsonWebKeys().getFirst());
    this.published = keys.getJsonWebKeys().stream().map(SigningKeys::publicHalf).toList();
  }

  private static RsaJsonWebKey signer(JsonWebKey first) {
    if (first instanceof RsaJsonWebKey rsa
        && rsa.getPrivateKey() != null
        && rsa.getKeyId() != null) {
      return rsa;
    }
    throw new IllegalStateException(
        "The first key of SIGNING_KEY_FILE is no private RSA key with a kid");
  }

  private static Map<String, Object> publicHalf(JsonWebKey key) {
    return key.toParams(OutputControlLevel.PUBLIC_ONLY);
  }

  PrivateKey privateKey() {
    return current.getPrivateKey();
  }

  String keyId() {
    return current.getKeyId();
  }

  List<Map<String, Object>> published() {
    return published;
  }
}
