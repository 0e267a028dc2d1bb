package dev.judgeworkshop.judge.provider;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored model provider.
 *
 * @param id the provider
 * @param workshopId its workshop
 * @param terms what can be said about it
 * @param sealedKey its encrypted key; null without one
 * @param createdAt when it was made
 * @param version counts its changes
 */
record ModelProvider(
    UUID id,
    UUID workshopId,
    ProviderTerms terms,
    byte @Nullable [] sealedKey,
    Instant createdAt,
    long version) {

  ModelProviderResponse toResponse() {
    return new ModelProviderResponse(
        id,
        workshopId,
        terms.name(),
        terms.baseUrl(),
        terms.model(),
        sealedKey != null,
        terms.pricePerMillionInputTokens(),
        terms.pricePerMillionOutputTokens(),
        terms.concurrency(),
        terms.requestsPerMinute(),
        terms.timeoutSeconds(),
        terms.jsonMode(),
        createdAt,
        version);
  }
}
