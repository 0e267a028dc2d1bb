package dev.judgeworkshop.judge.run;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What asking a model has cost a run so far, and how fast it is. */
@Embeddable
class ModelTally {

  private long mapped;
  private long inputTokens;
  private long outputTokens;
  private BigDecimal cost = BigDecimal.ZERO;
  private @Nullable BigDecimal budget;
  private boolean paused;

  @Enumerated(EnumType.STRING)
  private @Nullable PauseReason pauseReason;

  private @Nullable Instant rateFrom;
  private long rateItems;
  private @Nullable Instant lastItemAt;

  protected ModelTally() {}

  void limit(@Nullable BigDecimal mostCost) {
    budget = mostCost;
  }

  /** The rate is measured anew from here on. */
  void measureFrom(Instant now, long items) {
    rateFrom = now;
    rateItems = items;
    lastItemAt = null;
  }

  void count(int mappedItems, Instant now) {
    mapped += mappedItems;
    lastItemAt = now;
  }

  void pay(RunUsage usage) {
    inputTokens += usage.inputTokens();
    outputTokens += usage.outputTokens();
    cost = cost.add(usage.cost());
  }

  /** Changes nothing when it is paused already. */
  void pause(PauseReason reason) {
    if (!paused) {
      paused = true;
      pauseReason = reason;
    }
  }

  /** True when it was paused. */
  boolean resume(@Nullable BigDecimal newBudget) {
    budget = newBudget == null ? budget : newBudget;
    boolean waited = paused;
    paused = false;
    pauseReason = null;
    return waited;
  }

  /** Null before the first item since it is measured. */
  @Nullable Double itemsPerMinute(long items) {
    if (rateFrom == null || lastItemAt == null) {
      return null;
    }
    double minutes = Math.max(1, Duration.between(rateFrom, lastItemAt).toMillis()) / 60_000.0;
    return (items - rateItems) / minutes;
  }

  /** Null before the first item, and while it is paused. */
  @Nullable Long secondsLeft(long items, long total) {
    Double rate = itemsPerMinute(items);
    return rate == null || rate == 0 || paused ? null : Math.round((total - items) / rate * 60);
  }

  long mapped() {
    return mapped;
  }

  long inputTokens() {
    return inputTokens;
  }

  long outputTokens() {
    return outputTokens;
  }

  BigDecimal cost() {
    return cost;
  }

  @Nullable BigDecimal budget() {
    return budget;
  }

  boolean paused() {
    return paused;
  }

  @Nullable PauseReason pauseReason() {
    return pauseReason;
  }
}
