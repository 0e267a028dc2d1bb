package dev.judgeworkshop.workshops.auth;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/**
 * The form of RFC 6749, section 4.4, with the client's credentials in it (section 2.3.1).
 *
 * @param grantType always {@code client_credentials}
 * @param clientId the service's name
 * @param clientSecret the service's secret
 */
public record TokenRequest(
    @FormParam("grant_type") @Nullable String grantType,
    @FormParam("client_id") @Nullable String clientId,
    @FormParam("client_secret") @Nullable String clientSecret) {

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "TokenRequest[clientId=" + clientId + "]";
  }
}
