package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.calls.JsonAnswers;
import dev.judgeworkshop.judge.calls.ModelCalls;
import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.judge.client.models.ChatView;
import dev.judgeworkshop.judge.client.models.ModelFailure;
import dev.judgeworkshop.judge.evaluation.ModelTrail;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.model.ScaleType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The items that a worker holds: ready to be asked about, under way, waiting for a provider, or
 * answered and not stored yet. Only the worker's own thread touches it; calls hand their outcomes
 * over by a queue.
 */
final class ItemFlow {

  private static final Logger LOG = Logger.getLogger(ItemFlow.class);

  private final ModelCalls calls;
  private final JsonAnswers answers;
  private final RetryPolicy policy;
  private final InstantSource clock;
  private final ScaleType scaleType;
  private final Deque<ModelAttempt> ready = new ArrayDeque<>();
  private final PriorityQueue<ModelAttempt> waiting =
      new PriorityQueue<>(Comparator.comparing(ModelAttempt::notBefore));
  private final BlockingQueue<ModelOutcome> outcomes = new LinkedBlockingQueue<>();
  private final List<ModelRunDesk.Judged> unstored = new ArrayList<>();
  private ModelUsage unpaid = ModelUsage.NONE;
  private ModelPrompt prompt;
  private int busy;
  private boolean refused;
  private Instant lastAnswer;

  ItemFlow(
      ModelCalls calls,
      JsonAnswers answers,
      RetryPolicy policy,
      InstantSource clock,
      ScaleType scaleType,
      ModelPrompt prompt) {
    this.calls = calls;
    this.answers = answers;
    this.policy = policy;
    this.clock = clock;
    this.scaleType = scaleType;
    this.prompt = prompt;
    this.lastAnswer = clock.instant();
  }

  /** How the next items are asked about. */
  void ask(ModelPrompt next) {
    prompt = next;
  }

  void add(List<ModelRunDesk.Claimed> claimed) {
    claimed.forEach(c -> ready.add(new ModelAttempt(c.item(), prompt.call(c.item(), c.similar()))));
  }

  /** All items that it holds, stored ones not counted. */
  int held() {
    return busy + ready.size() + waiting.size();
  }

  /** Calls under way. */
  int busy() {
    return busy;
  }

  boolean isEmpty() {
    return held() == 0 && unstored.isEmpty();
  }

  /** Whether the provider refuses everything that it is asked. */
  boolean isRefused() {
    return refused;
  }

  /** How long the provider has said nothing at all. */
  Duration silence() {
    return Duration.between(lastAnswer, clock.instant());
  }

  List<ModelRunDesk.Judged> unstored() {
    return List.copyOf(unstored);
  }

  ModelUsage unpaid() {
    return unpaid;
  }

  void stored() {
    unstored.clear();
    unpaid = ModelUsage.NONE;
  }

  /** Asks about the next item that is due; false when there is none. */
  boolean startNext(UsableProvider provider) {
    ModelAttempt due = waiting.peek();
    boolean isDue = due != null && !clock.instant().isBefore(due.notBefore());
    ModelAttempt attempt = isDue ? waiting.poll() : ready.poll();
    if (attempt == null) {
      return false;
    }
    busy++;
    calls
        .ask(provider, attempt.call())
        .subscribe()
        .with(
            answer -> outcomes.add(new ModelOutcome.Answered(attempt, answer)),
            failure -> outcomes.add(new ModelOutcome.Failed(attempt, failure)));
    return true;
  }

  /** Works on what has come back; waits for the first outcome no longer than this. */
  void collect(Duration patience) {
    try {
      ModelOutcome first = outcomes.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      List<ModelOutcome> all = new ArrayList<>();
      if (first != null) {
        all.add(first);
      }
      outcomes.drainTo(all);
      all.forEach(this::take);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(ModelOutcome outcome) {
    busy--;
    switch (outcome) {
      case ModelOutcome.Answered answered -> answered(answered.attempt(), answered.answer());
      case ModelOutcome.Failed failed -> failed(failed.attempt(), failed.failure());
    }
  }

  private void answered(ModelAttempt attempt, ChatView answer) {
    lastAnswer = clock.instant();
    attempt.answered(answer);
    unpaid = unpaid.plus(ModelUsage.of(answer));
    Optional<ModelVerdict> verdict =
        answers.parse(answer.content()).flatMap(json -> ModelVerdict.read(scaleType, json));
    if (verdict.isPresent()) {
      ModelTrail trail = attempt.trail(answer.content(), verdict.get().mapped());
      unstored.add(new ModelRunDesk.Judged(attempt.item().traceId(), verdict.get(), null, trail));
    } else if (attempt.isRepair()) {
      giveUp(attempt, "The model's answer has no rating of the scale.", answer.content());
    } else {
      attempt.repair(answer, prompt);
      ready.addFirst(attempt);
    }
  }

  private void failed(ModelAttempt attempt, Throwable failure) {
    ModelFailure model = known(failure);
    if (policy.asksAgain(attempt, model, clock.instant())) {
      waiting.add(attempt);
    } else if (concernsEveryItem(model.kind())) {
      refused = true;
      ready.addFirst(attempt);
    } else {
      giveUp(attempt, String.valueOf(model.getMessage()), "");
    }
  }

  /**
   * What went wrong on our side, e.g. a database that is away, is waited out like a busy provider.
   */
  private static ModelFailure known(Throwable failure) {
    if (failure instanceof ModelFailure model) {
      return model;
    }
    LOG.warnf("An item could not be asked about: %s", failure.toString());
    return ModelFailure.busy();
  }

  private static boolean concernsEveryItem(ModelFailure.Kind kind) {
    return kind == ModelFailure.Kind.UNAUTHORIZED
        || kind == ModelFailure.Kind.BLOCKED
        || kind == ModelFailure.Kind.REDIRECTED;
  }

  private void giveUp(ModelAttempt attempt, String reason, String raw) {
    unstored.add(
        new ModelRunDesk.Judged(attempt.item().traceId(), null, reason, attempt.trail(raw, false)));
  }
}
