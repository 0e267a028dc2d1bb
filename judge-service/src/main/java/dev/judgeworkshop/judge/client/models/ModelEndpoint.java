package dev.judgeworkshop.judge.client.models;

import org.jspecify.annotations.Nullable;

/**
 * Where a model is.
 *
 * @param baseUrl up to and without {@code /chat/completions}
 * @param model the model's name
 * @param key the bearer key; null when the provider needs none
 */
public record ModelEndpoint(String baseUrl, String model, @Nullable String key) {

  /** Never shows the key. */
  @Override
  public String toString() {
    return "ModelEndpoint[" + baseUrl + ", " + model + "]";
  }
}
