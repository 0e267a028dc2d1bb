package dev.judgeworkshop.judge.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model's JSON answer says of one trace.
 *
 * @param rating a rating of the scale
 * @param reasoning why
 * @param mapped whether the answer was on another scale
 */
record ModelVerdict(int rating, String reasoning, boolean mapped) {

  private static final Map<String, Integer> WORDS =
      Map.of("pass", 1, "yes", 1, "true", 1, "fail", 0, "no", 0, "false", 0);
  private static final int HIGHEST_LIKERT = 5;
  private static final int PASSES_FROM = 3;

  /**
   * Reads an answer. A Likert-like answer to a binary question passes from 3 on, and is counted as
   * mapped; anything else that is no rating of the scale is no answer: nothing is made up.
   *
   * @param scaleType the question's scale
   * @param answer the JSON object
   * @return empty when it gives no rating
   */
  static Optional<ModelVerdict> read(ScaleType scaleType, ObjectNode answer) {
    String reasoning = answer.path("reasoning").asText("").strip();
    JsonNode rating = answer.path("rating");
    Integer number = number(rating);
    if (number != null && Scale.of(scaleType).contains(number)) {
      return Optional.of(new ModelVerdict(number, reasoning, false));
    }
    return scaleType == ScaleType.BINARY
        ? Optional.ofNullable(mapped(rating, number))
            .map(mapped -> new ModelVerdict(mapped, reasoning, true))
        : Optional.empty();
  }

  private static @Nullable Integer mapped(JsonNode rating, @Nullable Integer number) {
    if (number != null) {
      return number >= 2 && number <= HIGHEST_LIKERT ? (number >= PASSES_FROM ? 1 : 0) : null;
    }
    return WORDS.get(rating.asText("").strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Integer number(JsonNode rating) {
    double value;
    if (rating.isNumber()) {
      value = rating.doubleValue();
    } else if (rating.isTextual() && rating.textValue().strip().matches("\\d{1,3}(\\.0+)?")) {
      value = Double.parseDouble(rating.textValue().strip());
    } else {
      return null;
    }
    return value == Math.rint(value) && Math.abs(value) < 1_000 ? (int) value : null;
  }
}
