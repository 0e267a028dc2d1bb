package dev.judgeworkshop.workshops.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an OpenID Connect client finds things (OpenID Connect Discovery 1.0, section 3).
 *
 * @param issuer the {@code iss} of all tokens
 * @param keySetAddress where the keys are
 * @param tokenAddress where services get their tokens
 * @param signingAlgorithms what tokens are signed with
 */
@Schema(
    name = "Discovery",
    requiredProperties = {
      "issuer",
      "jwks_uri",
      "token_endpoint",
      "id_token_signing_alg_values_supported"
    })
public record DiscoveryResponse(
    String issuer,
    @JsonProperty("jwks_uri") String keySetAddress,
    @JsonProperty("token_endpoint") String tokenAddress,
    @JsonProperty("id_token_signing_alg_values_supported") List<String> signingAlgorithms) {

  /** All paths follow from the issuer. */
  static DiscoveryResponse of(String issuer) {
    return new DiscoveryResponse(issuer, issuer + "/jwks", issuer + "/token", List.of("RS256"));
  }
}
