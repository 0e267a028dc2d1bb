package dev.judgeworkshop.workshops.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service's token, in the words of RFC 6749, section 5.1.
 *
 * @param accessToken opens {@code /internal/v1}
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds from now
 */
@Schema(
    name = "ServiceToken",
    requiredProperties = {"access_token", "token_type", "expires_in"})
public record ServiceTokenResponse(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresIn) {}
