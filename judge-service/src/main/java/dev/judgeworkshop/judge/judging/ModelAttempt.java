package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.judge.client.models.ChatCall;
import dev.judgeworkshop.judge.client.models.ChatView;
import dev.judgeworkshop.judge.evaluation.ClaimedItem;
import dev.judgeworkshop.judge.evaluation.ModelTrail;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One item on its way through a model: what was asked, what it has cost, when to ask again. */
final class ModelAttempt {

  private final ClaimedItem item;
  private final ChatCall question;
  private ChatCall next;
  private @Nullable ChatView broken;
  private ModelUsage used = ModelUsage.NONE;
  private int waits;
  private int timeouts;
  private @Nullable Instant waitsSince;
  private Instant notBefore = Instant.EPOCH;

  ModelAttempt(ClaimedItem item, ChatCall question) {
    this.item = item;
    this.question = question;
    this.next = question;
  }

  ClaimedItem item() {
    return item;
  }

  /** What to ask next. */
  ChatCall call() {
    return next;
  }

  Instant notBefore() {
    return notBefore;
  }

  ModelUsage used() {
    return used;
  }

  boolean isRepair() {
    return broken != null;
  }

  void answered(ChatView answer) {
    used = used.plus(ModelUsage.of(answer));
    waits = 0;
    waitsSince = null;
  }

  /** The answer could not be read: asks for a better one. */
  void repair(ChatView answer, ModelPrompt prompt) {
    broken = answer;
    next = prompt.repair(question, answer);
  }

  /** How often it has waited in a row. */
  int waits() {
    return waits;
  }

  int timeouts() {
    return timeouts;
  }

  void timedOut() {
    timeouts++;
  }

  /** How long it has waited since the provider last answered it. */
  Duration waitedFor(Instant now) {
    return waitsSince == null ? Duration.ZERO : Duration.between(waitsSince, now);
  }

  void waitUntil(Instant later, Instant now) {
    waits++;
    notBefore = later;
    if (waitsSince == null) {
      waitsSince = now;
    }
  }

  ModelTrail trail(String raw, boolean mapped) {
    return new ModelTrail(raw, mapped, isRepair(), used.inputTokens(), used.outputTokens());
  }
}
