package dev.judgeworkshop.local.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Base64;

/** The file of signing keys, as an operator edits it. */
final class SigningKeys {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  private SigningKeys(Path file) {
    this.file = file;
  }

  /** Those of a stack. */
  static SigningKeys of(PackagedStack stack) {
    return new SigningKeys(stack.home().resolve("signing-key.json"));
  }

  /** Puts a new key in front. */
  void putInFront(String keyId) throws IOException, GeneralSecurityException {
    ObjectNode set = read();
    ((ArrayNode) set.path("keys")).insert(0, key(keyId));
    Files.writeString(file, JSON.writeValueAsString(set));
  }

  /** Leaves the key in front only. */
  void dropOthers() throws IOException {
    ObjectNode set = read();
    ArrayNode keys = (ArrayNode) set.path("keys");
    while (keys.size() > 1) {
      keys.remove(1);
    }
    Files.writeString(file, JSON.writeValueAsString(set));
  }

  /** Which key signed a token. */
  static String keyIdOf(String token) throws IOException {
    JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
    return header.path("kid").asText();
  }

  private ObjectNode read() throws IOException {
    return (ObjectNode) JSON.readTree(file.toFile());
  }

  /** RFC 7518, section 6.3. */
  private static ObjectNode key(String keyId) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
    return JSON.createObjectNode()
        .put("kty", "RSA")
        .put("kid", keyId)
        .put("use", "sig")
        .put("alg", "RS256")
        .put("n", base64(key.getModulus()))
        .put("e", base64(key.getPublicExponent()))
        .put("d", base64(key.getPrivateExponent()))
        .put("p", base64(key.getPrimeP()))
        .put("q", base64(key.getPrimeQ()))
        .put("dp", base64(key.getPrimeExponentP()))
        .put("dq", base64(key.getPrimeExponentQ()))
        .put("qi", base64(key.getCrtCoefficient()));
  }

  /** Without the leading zero byte of a positive number. */
  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
  }
}
