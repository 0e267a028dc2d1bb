package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A coefficient on the wire. Exactly one of {@code value} and {@code notComputable} is there.
 *
 * @param value the coefficient
 * @param notComputable the code of the reason why there is no value
 * @param interval the 95 % bootstrap interval, where it was computed
 * @param n the number of traces that it rests on
 */
@Schema(requiredProperties = {"n"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Measure(
    @Nullable Double value, @Nullable String notComputable, @Nullable Interval interval, int n) {

  static Measure of(Coefficient coefficient, @Nullable Interval interval) {
    Reason reason = coefficient.reason();
    return reason == null
        ? new Measure(coefficient.value(), null, interval, coefficient.n())
        : new Measure(null, reason.code(), null, coefficient.n());
  }
}
