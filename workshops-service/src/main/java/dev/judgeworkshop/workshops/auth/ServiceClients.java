package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The services and their secrets, kept as digests of one length so that a comparison takes the same
 * time whatever was sent.
 */
@ApplicationScoped
class ServiceClients {

  private static final byte[] OF_NOBODY = new byte[32];

  private final Map<String, byte[]> digests;

  ServiceClients(WorkshopsConfig config) {
    this.digests =
        config.serviceClients().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, client -> digest(client.getValue())));
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
