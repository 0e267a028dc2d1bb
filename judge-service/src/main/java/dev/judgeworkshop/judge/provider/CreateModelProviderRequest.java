package dev.judgeworkshop.judge.provider;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new model provider.
 *
 * @param workshopId the workshop
 * @param name unique in the workshop
 * @param baseUrl up to and without {@code /chat/completions}, e.g. {@code https://api.example/v1}
 * @param model the model's name
 * @param key the bearer key; absent when the provider needs none
 * @param pricePerMillionInputTokens 0 when absent
 * @param pricePerMillionOutputTokens 0 when absent
 * @param concurrency calls at once, 1 to 256; 8 when absent
 * @param requestsPerMinute calls started in a minute; no limit when absent
 * @param timeoutSeconds how long an answer may take, 1 to 300; 60 when absent
 * @param jsonMode whether the provider understands {@code response_format}; false when absent
 */
@Schema(name = "CreateModelProvider")
public record CreateModelProviderRequest(
    @NotNull UUID workshopId,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 2_000) String baseUrl,
    @NotBlank @Size(max = 200) String model,
    @Nullable @Size(min = 1, max = 1_000) String key,
    @Nullable @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal pricePerMillionInputTokens,
    @Nullable @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
        BigDecimal pricePerMillionOutputTokens,
    @Nullable @Min(1) @Max(256) Integer concurrency,
    @Nullable @Min(1) @Max(1_000_000) Integer requestsPerMinute,
    @Nullable @Min(1) @Max(300) Integer timeoutSeconds,
    @Nullable Boolean jsonMode) {

  ProviderTerms terms() {
    return new ProviderTerms(
        name.strip(),
        baseUrl.strip(),
        model.strip(),
        Objects.requireNonNullElse(pricePerMillionInputTokens, BigDecimal.ZERO),
        Objects.requireNonNullElse(pricePerMillionOutputTokens, BigDecimal.ZERO),
        Objects.requireNonNullElse(concurrency, 8),
        requestsPerMinute,
        Objects.requireNonNullElse(timeoutSeconds, 60),
        Boolean.TRUE.equals(jsonMode));
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "CreateModelProvider[" + name + "]";
  }
}
