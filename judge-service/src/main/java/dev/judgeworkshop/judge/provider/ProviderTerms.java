package dev.judgeworkshop.judge.provider;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about a model provider, apart from its key.
 *
 * @param name what people call it, unique in the workshop
 * @param baseUrl up to and without {@code /chat/completions}
 * @param model the model's name
 * @param pricePerMillionInputTokens in the currency of the workshop's choice
 * @param pricePerMillionOutputTokens in the same currency
 * @param concurrency calls at once, over all replicas
 * @param requestsPerMinute calls started in a minute, over all replicas; null: as many as it takes
 * @param timeoutSeconds how long an answer may take
 * @param jsonMode whether the provider understands {@code response_format}
 */
record ProviderTerms(
    String name,
    String baseUrl,
    String model,
    BigDecimal pricePerMillionInputTokens,
    BigDecimal pricePerMillionOutputTokens,
    int concurrency,
    @Nullable Integer requestsPerMinute,
    int timeoutSeconds,
    boolean jsonMode) {}
