package dev.judgeworkshop.traces.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.judgeworkshop.traces.config.TracesConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the tokens of tracking servers while a pull is under way: AES-256-GCM, bound to the
 * import, so that a sealed token in another row cannot be opened. The key is derived from a secret
 * of the environment (HMAC-SHA256 over a fixed label) and is used for nothing else.
 */
@ApplicationScoped
class TokenSeal {

  private static final String KEY_LABEL = "traces-service mlflow token";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  TokenSeal(TracesConfig config) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(config.mlflow().tokenSecret().getBytes(UTF_8), "HmacSHA256"));
    this.key = new SecretKeySpec(mac.doFinal(KEY_LABEL.getBytes(UTF_8)), "AES");
  }

  /** Nonce and ciphertext. */
  byte[] seal(UUID importId, String token) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] text = token.getBytes(UTF_8);
      byte[] sealed = new byte[NONCE_BYTES + text.length + TAG_BITS / Byte.SIZE];
      System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
      cipher(Cipher.ENCRYPT_MODE, importId, nonce)
          .doFinal(text, 0, text.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty when it was sealed for another import, or with another secret. */
  Optional<String> open(UUID importId, byte[] sealed) {
    try {
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, importId, sealed)
              .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
      return Optional.of(new String(text, UTF_8));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, UUID importId, byte[] nonceFirst)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonceFirst, 0, NONCE_BYTES));
    cipher.updateAAD(importId.toString().getBytes(UTF_8));
    return cipher;
  }
}
