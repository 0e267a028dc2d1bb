package dev.judgeworkshop.workshops.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * The file with the private keys: a JWK set (RFC 7517) that only its owner may read. Several
 * processes may start at once: whoever finishes a file first gives it its name, the others read it.
 */
final class SigningKeyFile {

  private static final int BITS = 2048;

  private final Path file;

  SigningKeyFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * Reads the keys, and makes the first one if there is no file.
   *
   * @return at least one key
   * @throws IllegalStateException when the file is no JWK set with an RSA key
   */
  JsonWebKeySet readOrCreate() {
    try {
      if (Files.notExists(file)) {
        create();
      }
      return parse(Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException("SIGNING_KEY_FILE cannot be read or made: " + file, failed);
    }
  }

  /** A link to a finished file appears as a whole or not at all, and never replaces another. */
  private void create() throws IOException {
    Path folder = file.getParent();
    Files.createDirectories(folder);
    Path draft =
        Files.createTempFile(
            folder,
            ".signing-key",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(draft, generate());
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException madeByAnotherProcess) {
      return;
    } finally {
      Files.delete(draft);
    }
  }

  private static String generate() {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
      key.setKeyId(UUID.randomUUID().toString());
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return new JsonWebKeySet(key).toJson(OutputControlLevel.INCLUDE_PRIVATE);
    } catch (JoseException impossible) {
      throw new IllegalStateException("No RSA key could be made", impossible);
    }
  }

  private JsonWebKeySet parse(String json) {
    try {
      JsonWebKeySet keys = new JsonWebKeySet(json);
      if (keys.getJsonWebKeys().isEmpty()) {
        throw new JoseException("it holds no key");
      }
      return keys;
    } catch (JoseException malformed) {
      throw new IllegalStateException("SIGNING_KEY_FILE is no JWK set: " + file, malformed);
    }
  }
}
