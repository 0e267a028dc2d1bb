package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import dev.judgeworkshop.workshops.config.WorkshopsConfig.ServiceSecrets;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The services and their secrets, kept as digests of one length so that a comparison takes the same
 * time whatever was sent.
 */
@Startup
@ApplicationScoped
class ServiceClients {

  private static final byte[] OF_NOBODY = new byte[32];

  private final Map<String, byte[]> digests;

  ServiceClients(WorkshopsConfig config) {
    this.digests = config.builtInAccounts() ? digests(secrets(config.serviceSecrets())) : Map.of();
  }

  private static Map<String, Optional<String>> secrets(ServiceSecrets secrets) {
    return Map.of(
        "workshops", secrets.workshops(),
        "traces", secrets.traces(),
        "discovery", secrets.discovery(),
        "annotations", secrets.annotations(),
        "judge", secrets.judge());
  }

  private static Map<String, byte[]> digests(Map<String, Optional<String>> secrets) {
    return secrets.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                secret -> secret.getKey() + "-service",
                secret -> digest(required(secret.getKey(), secret.getValue()))));
  }

  private static String required(String service, Optional<String> secret) {
    return secret.orElseThrow(
        () ->
            new IllegalStateException(
                "workshops.service-secrets." + service + " is needed for built-in accounts"));
  }

  boolean knows(String service, String secret) {
    return MessageDigest.isEqual(digest(secret), digests.getOrDefault(service, OF_NOBODY));
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
