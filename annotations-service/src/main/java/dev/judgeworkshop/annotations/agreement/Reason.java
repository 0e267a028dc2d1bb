package dev.judgeworkshop.annotations.agreement;

/** Why a coefficient has no value; the code goes on the wire. */
enum Reason {
  /** Fewer than two traces have two ratings or more, so that chance cannot be estimated. */
  TOO_FEW_PAIRABLE_TRACES("too-few-pairable-traces"),
  /** No trace has two ratings or more. */
  NO_PAIRS("no-pairs"),
  /** Fewer than two traces were rated by both raters. */
  TOO_FEW_SHARED_TRACES("too-few-shared-traces"),
  /** Only one value was ever given: agreement beyond chance is 0/0. */
  NO_VARIATION("no-variation"),
  /** The coefficient needs the same number of raters on every trace. */
  UNEQUAL_NUMBERS_OF_RATERS("unequal-numbers-of-raters");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
