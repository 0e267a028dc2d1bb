package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import dev.judgeworkshop.workshops.user.BuiltInAccounts;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this installation, read once at start. The first one signs; all are published, so
 * that a key is replaced by putting a new one in front and leaving the old one until its tokens
 * have expired. There are none when accounts are with another provider.
 */
@Startup
@ApplicationScoped
class SigningKeys {

  private final BuiltInAccounts builtIn;
  private final @Nullable RsaJsonWebKey current;
  private final List<Map<String, Object>> published;

  SigningKeys(BuiltInAccounts builtIn, WorkshopsConfig config) {
    this.builtIn = builtIn;
    List<JsonWebKey> keys = builtIn.areUsed() ? read(config) : List.of();
    this.current = keys.isEmpty() ? null : signer(keys.getFirst());
    this.published = keys.stream().map(SigningKeys::publicHalf).toList();
  }

  private static List<JsonWebKey> read(WorkshopsConfig config) {
    Path file =
        config
            .signingKeyFile()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "workshops.signing-key-file (SIGNING_KEY_FILE) is needed for built-in"
                            + " accounts"));
    return new SigningKeyFile(file).readOrCreate().getJsonWebKeys();
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
    return current().getPrivateKey();
  }

  String keyId() {
    return current().getKeyId();
  }

  private RsaJsonWebKey current() {
    builtIn.requireBuiltIn();
    return Objects.requireNonNull(current);
  }

  /** Throws 404 when the keys are another provider's. */
  List<Map<String, Object>> published() {
    builtIn.requireBuiltIn();
    return published;
  }

  /** Throws 404 when the issuer is another one. */
  DiscoveryResponse discovery(String issuer) {
    builtIn.requireBuiltIn();
    return DiscoveryResponse.of(issuer);
  }
}
