package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.judge.client.models.ModelEndpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model provider that can be asked.
 *
 * @param id the provider
 * @param workshopId its workshop
 * @param endpoint where and with which key
 * @param pricePerMillionInputTokens of a million tokens
 * @param pricePerMillionOutputTokens of a million tokens
 * @param concurrency calls at once, over all replicas
 * @param requestsPerMinute calls started in a minute, over all replicas; null: no limit
 * @param timeout how long an answer may take
 * @param jsonMode whether JSON is asked for by {@code response_format}
 */
public record UsableProvider(
    UUID id,
    UUID workshopId,
    ModelEndpoint endpoint,
    BigDecimal pricePerMillionInputTokens,
    BigDecimal pricePerMillionOutputTokens,
    int concurrency,
    @Nullable Integer requestsPerMinute,
    Duration timeout,
    boolean jsonMode) {

  private static final int DIGITS = 6;

  /**
   * What tokens cost.
   *
   * @param inputTokens of the question
   * @param outputTokens of the answer
   * @return in the currency of the prices
   */
  public BigDecimal cost(long inputTokens, long outputTokens) {
    return pricePerMillionInputTokens
        .multiply(BigDecimal.valueOf(inputTokens))
        .add(pricePerMillionOutputTokens.multiply(BigDecimal.valueOf(outputTokens)))
        .movePointLeft(DIGITS);
  }
}
