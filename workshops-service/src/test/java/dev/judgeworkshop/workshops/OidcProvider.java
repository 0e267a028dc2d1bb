package dev.judgeworkshop.workshops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A small OpenID Connect issuer over real HTTP: discovery, an ES256 key set, and tokens for
 * services (client credentials). Test classes are loaded anew for each application start; system
 * properties say that it runs.
 */
public final class OidcProvider {

  /** What services prove themselves with. */
  public static final String CLIENT_SECRET = "acme-client-secret";

  private static final String ADDRESS = "judgeworkshop.testing.oidc-provider";
  private static final String KEY = "judgeworkshop.testing.oidc-provider.key";
  private static final String AUDIENCE = "workshop-of-acme";
  private static final Pattern CLIENT = Pattern.compile("client_id=([a-z-]+)");

  private OidcProvider() {}

  /** Starts it once per JVM; gives the issuer. */
  public static String start() {
    if (System.getProperty(ADDRESS) == null) {
      try {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId("acme-1");
        key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        String issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/acme";
        System.setProperty(KEY, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        System.setProperty(ADDRESS, issuer);
        answer(server, "/realms/acme/.well-known/openid-configuration", discovery(issuer));
        answer(
            server,
            "/realms/acme/certs",
            new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
        server.createContext("/realms/acme/access-token", OidcProvider::grant);
        server.start();
      } catch (IOException | JoseException failed) {
        throw new IllegalStateException("the provider did not start", failed);
      }
    }
    return System.getProperty(ADDRESS);
  }

  private static String discovery(String issuer) {
    return """
        {"issuer":"%1$s","jwks_uri":"%1$s/certs","token_endpoint":"%1$s/access-token",
         "id_token_signing_alg_values_supported":["ES256"]}"""
        .formatted(issuer);
  }

  private static void answer(HttpServer server, String path, String json) {
    server.createContext(path, exchange -> send(exchange, 200, json));
  }

  private static void grant(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Matcher client = CLIENT.matcher(form);
    if (client.find() && form.contains("client_secret=" + CLIENT_SECRET)) {
      String token = serviceToken(client.group(1));
      String json = "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":600}";
      send(exchange, 200, json.formatted(token));
    } else {
      send(exchange, 401, "{\"error\":\"invalid_client\"}");
    }
  }

  private static void send(HttpExchange exchange, int status, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A good token of a service. */
  public static String serviceToken(String service) {
    return token(service, Map.of("groups", List.of("service")));
  }

  /** A good token with these claims more. */
  public static String token(String subject, Map<String, ?> claims) {
    return token(start(), AUDIENCE, subject, claims);
  }

  /** A token as anybody could claim it, signed by the provider's key. */
  public static String token(
      String issuer, String audience, String subject, Map<String, ?> claims) {
    try {
      JwtClaims all = new JwtClaims();
      all.setIssuer(issuer);
      all.setAudience(audience);
      all.setSubject(subject);
      all.setIssuedAtToNow();
      all.setExpirationTimeMinutesInTheFuture(10);
      claims.forEach(all::setClaim);
      EllipticCurveJsonWebKey key =
          (EllipticCurveJsonWebKey)
              EllipticCurveJsonWebKey.Factory.newPublicJwk(System.getProperty(KEY));
      JsonWebSignature jws = new JsonWebSignature();
      jws.setPayload(all.toJson());
      jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      jws.setKeyIdHeaderValue(key.getKeyId());
      jws.setKey(key.getPrivateKey());
      return jws.getCompactSerialization();
    } catch (JoseException failed) {
      throw new IllegalStateException("no token could be made", failed);
    }
  }

  /** What tokens are for. */
  public static String audience() {
    return AUDIENCE;
  }
}
