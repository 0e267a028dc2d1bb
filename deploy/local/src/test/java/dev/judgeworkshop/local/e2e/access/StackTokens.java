package dev.judgeworkshop.local.e2e.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens that must be refused, made of a good one with the stack's own key. */
final class StackTokens {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrivateKey key;
  private final String keyId;

  private StackTokens(PrivateKey key, String keyId) {
    this.key = key;
    this.keyId = keyId;
  }

  /** Reads the key that the stack in this folder signs with. */
  static StackTokens of(Path home) throws IOException, GeneralSecurityException {
    JsonNode jwk = JSON.readTree(home.resolve("signing-key.json").toFile()).path("keys").path(0);
    RSAPrivateKeySpec spec = new RSAPrivateKeySpec(number(jwk, "n"), number(jwk, "d"));
    return new StackTokens(
        KeyFactory.getInstance("RSA").generatePrivate(spec), jwk.path("kid").asText());
  }

  private static BigInteger number(JsonNode jwk, String field) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(field).asText()));
  }

  /** The same person's token, an hour after its end. */
  String expired(String good) throws Exception {
    long now = Instant.now().getEpochSecond();
    return sign(claims(good).put("iat", now - 7_200).put("exp", now - 3_600), key);
  }

  /** The same claims, with one thing wrong each. */
  Map<String, String> forged(String good) throws Exception {
    KeyPairGenerator strangers = KeyPairGenerator.getInstance("RSA");
    strangers.initialize(2048);
    String[] parts = good.split("\\.");
    String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
    Map<String, String> forged = new LinkedHashMap<>();
    forged.put("another issuer", sign(claims(good).put("iss", "https://issuer.example.org"), key));
    forged.put("another audience", sign(claims(good).put("aud", "another-system"), key));
    forged.put("a stranger's key", sign(claims(good), strangers.generateKeyPair().getPrivate()));
    forged.put("alg none", none + "." + parts[1] + ".");
    forged.put("a tampered signature", tampered(good));
    forged.put("other claims", parts[0] + "." + otherPerson(good) + "." + parts[2]);
    return forged;
  }

  /** Another letter well inside the signature: the last one has bits that do not count. */
  private static String tampered(String token) {
    int at = token.lastIndexOf('.') + 20;
    char other = token.charAt(at) == 'A' ? 'B' : 'A';
    return token.substring(0, at) + other + token.substring(at + 1);
  }

  private static String otherPerson(String good) throws IOException {
    return base64(
        JSON.writeValueAsBytes(claims(good).put("sub", "0190a000-0000-7000-8000-000000000000")));
  }

  private static ObjectNode claims(String token) throws IOException {
    return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private String sign(ObjectNode claims, PrivateKey signer) throws Exception {
    String header = JSON.writeValueAsString(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId));
    String content =
        base64(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + base64(JSON.writeValueAsBytes(claims));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(signer);
    signature.update(content.getBytes(StandardCharsets.US_ASCII));
    return content + "." + base64(signature.sign());
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
