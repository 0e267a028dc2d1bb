package dev.judgeworkshop.judge.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A model provider, alone and in lists. Its key is never shown.
 *
 * @param id the provider
 * @param workshopId its workshop
 * @param name what people call it
 * @param baseUrl up to and without {@code /chat/completions}
 * @param model the model's name
 * @param hasKey whether a key is kept
 * @param pricePerMillionInputTokens in the currency of the workshop's choice
 * @param pricePerMillionOutputTokens in the same currency
 * @param concurrency calls at once, over all replicas
 * @param requestsPerMinute calls started in a minute, over all replicas; absent: no limit
 * @param timeoutSeconds how long an answer may take
 * @param jsonMode whether JSON is asked for by {@code response_format}
 * @param createdAt when it was made
 * @param version counts its changes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ModelProvider",
    requiredProperties = {
      "id",
      "workshopId",
      "name",
      "baseUrl",
      "model",
      "hasKey",
      "pricePerMillionInputTokens",
      "pricePerMillionOutputTokens",
      "concurrency",
      "timeoutSeconds",
      "jsonMode",
      "createdAt",
      "version"
    })
public record ModelProviderResponse(
    UUID id,
    UUID workshopId,
    String name,
    String baseUrl,
    String model,
    boolean hasKey,
    BigDecimal pricePerMillionInputTokens,
    BigDecimal pricePerMillionOutputTokens,
    int concurrency,
    @Nullable Integer requestsPerMinute,
    int timeoutSeconds,
    boolean jsonMode,
    Instant createdAt,
    long version) {}
