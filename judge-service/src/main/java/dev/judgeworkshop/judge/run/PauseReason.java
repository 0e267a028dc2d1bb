package dev.judgeworkshop.judge.run;

/** Why a run is paused. */
public enum PauseReason {
  /** Somebody paused it. */
  BY_HAND,
  /** It has cost what it may cost. */
  BUDGET_REACHED,
  /** The provider refuses the key or the address. */
  PROVIDER_REFUSED,
  /** The provider has not answered for a long time. */
  PROVIDER_UNAVAILABLE,
  /** The provider was removed. */
  PROVIDER_GONE
}
