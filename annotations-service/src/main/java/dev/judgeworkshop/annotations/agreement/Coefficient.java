package dev.judgeworkshop.annotations.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A coefficient, or the reason why there is none.
 *
 * @param value NaN when not computable
 * @param reason null when computable
 * @param n the number of traces that it rests on
 */
record Coefficient(double value, @Nullable Reason reason, int n) {

  static Coefficient of(double value, int n) {
    return new Coefficient(value, null, n);
  }

  static Coefficient notComputable(Reason reason, int n) {
    return new Coefficient(Double.NaN, reason, n);
  }

  /** The value, or {@link Reason#NO_VARIATION} where a division by zero left NaN. */
  static Coefficient ofVarying(double value, int n) {
    return Double.isNaN(value) ? notComputable(Reason.NO_VARIATION, n) : of(value, n);
  }

  boolean isComputable() {
    return reason == null;
  }
}
