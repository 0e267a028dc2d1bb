package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.judge.config.JudgeConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts keys of model providers with AES-256-GCM. A sealed key is bound to its provider's id: in
 * the row of another one it cannot be opened.
 */
@ApplicationScoped
class KeyVault {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final List<SecretKeySpec> keys;

  KeyVault(JudgeConfig config) {
    List<SecretKeySpec> known = new ArrayList<>();
    known.add(key("judge.encryption-key", config.encryptionKey()));
    config
        .previousEncryptionKey()
        .ifPresent(text -> known.add(key("judge.previous-encryption-key", text)));
    this.keys = List.copyOf(known);
  }

  /** The application does not start with a key that is none. */
  void check(@Observes StartupEvent event) {
    if (keys.isEmpty()) {
      throw new IllegalStateException("judge.encryption-key is missing");
    }
  }

  byte[] seal(UUID providerId, String secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, providerId)
              .doFinal(secret.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Tries the current key, then the previous one. */
  String open(UUID providerId, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    for (SecretKeySpec key : keys) {
      try {
        byte[] secret =
            cipher(Cipher.DECRYPT_MODE, key, nonce, providerId)
                .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        return new String(secret, StandardCharsets.UTF_8);
      } catch (GeneralSecurityException anotherKey) {
        continue;
      }
    }
    throw ModelProviderProblems.unreadableKey();
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID providerId)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(providerId.toString().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static SecretKeySpec key(String property, String text) {
    byte[] bytes = decode(property, text.trim());
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException(property + " must be 32 bytes in Base64");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private static byte[] decode(String property, String text) {
    try {
      return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
    } catch (IllegalArgumentException malformed) {
      throw new IllegalStateException(property + " must be 32 bytes in Base64");
    }
  }
}
