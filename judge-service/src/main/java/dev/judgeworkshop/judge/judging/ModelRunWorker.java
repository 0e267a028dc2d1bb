package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.calls.JsonAnswers;
import dev.judgeworkshop.judge.calls.ModelCalls;
import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.judge.calls.ProviderSlots;
import dev.judgeworkshop.judge.config.JudgeConfig;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.judge.run.ModelWork;
import dev.judgeworkshop.judge.run.PauseReason;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.WorkControl;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One worker of a run that asks a model. Its own thread decides and stores; calls are under way on
 * event loops, as many as the worker has slots. What has come back is stored as soon as the store
 * before is done: an answer waits for a commit, never for a batch to fill.
 */
final class ModelRunWorker {

  private static final Logger LOG = Logger.getLogger(ModelRunWorker.class);
  private static final Duration LOOK = Duration.ofMillis(1_000);
  private static final Duration SOON = Duration.ofMillis(200);
  private static final Duration RENEW = Duration.ofSeconds(5);
  private static final Duration DRAIN = Duration.ofSeconds(5);
  private static final int WANTED = 256;
  private static final int MOST_CLAIMED = 512;

  private final Tools tools;
  private final WorkControl control;
  private final UUID worker = UUID.randomUUID();
  private ModelWork work;
  private JudgePromptResponse version;
  private UsableProvider provider;
  private ItemFlow items;
  private @Nullable PauseReason stopping;
  private int slots;
  private Instant nextLook = Instant.EPOCH;
  private Instant nextRenewal = Instant.EPOCH;
  private Instant nextClaim = Instant.EPOCH;

  ModelRunWorker(Tools tools, ModelWork work, WorkControl control) {
    this.tools = tools;
    this.work = work;
    this.control = control;
  }

  /** Works until the run is over or paused; gives back what it holds, however it ends. */
  void work() {
    if (!load()) {
      return;
    }
    try {
      goOn();
    } finally {
      leave();
    }
  }

  private boolean load() {
    try {
      version = control.await(() -> tools.prompts().load(work.judgePromptId()));
      provider =
          control.await(
              () -> tools.providers().find(work.head().workshopId(), work.modelProviderId()));
      ModelPrompt prompt = new ModelPrompt(version, work.rubricText(), provider);
      if (items == null) {
        items = tools.flow(version, prompt);
      }
      items.ask(prompt);
      nextRenewal = now().plus(RENEW);
      return true;
    } catch (Problem refused) {
      PauseReason reason =
          refused.status() == 404 ? PauseReason.PROVIDER_GONE : PauseReason.PROVIDER_REFUSED;
      control.await(() -> tools.desk().pause(work.head(), reason));
      return false;
    }
  }

  private void goOn() {
    while (true) {
      control.checkpoint();
      if (!look()) {
        return;
      }
      claim();
      start();
      items.collect(SOON);
      start();
      store();
      if (items.isEmpty() && now().isBefore(nextClaim) && isFinished()) {
        return;
      }
    }
  }

  /** False when the worker has nothing more to do here. */
  private boolean look() {
    Instant now = now();
    if (now.isBefore(nextLook) && !items.isRefused()) {
      return true;
    }
    ModelWork seen = control.await(() -> tools.desk().find(work.head().id()));
    if (seen == null || !seen.goesOn()) {
      return false;
    }
    work = seen;
    if (now.isAfter(nextRenewal)) {
      control.await(() -> tools.desk().renew(work.head(), worker));
      if (!load()) {
        return false;
      }
    }
    stopping = stopping == null ? reasonToStop() : stopping;
    if (stopping != null && items.busy() == 0) {
      control.await(() -> tools.desk().pause(work.head(), stopping));
      return false;
    }
    boolean wantsMore = stopping == null && !now.isBefore(nextClaim);
    int wanted = wantsMore ? WANTED : Math.min(WANTED, items.held());
    slots = control.await(() -> tools.slots().lease(provider.id(), worker, wanted, items.busy()));
    nextLook = now.plus(slots == 0 ? SOON : LOOK);
    return true;
  }

  private @Nullable PauseReason reasonToStop() {
    if (items.isRefused()) {
      return PauseReason.PROVIDER_REFUSED;
    }
    if (overBudget()) {
      return PauseReason.BUDGET_REACHED;
    }
    boolean isOpen = !tools.calls().openFor(provider).isZero();
    return isOpen && items.silence().compareTo(tools.config().patience()) > 0
        ? PauseReason.PROVIDER_UNAVAILABLE
        : null;
  }

  /** Calls under way, also the other workers', are expected to cost what calls did so far. */
  private boolean overBudget() {
    BigDecimal budget = work.budget();
    if (budget == null) {
      return false;
    }
    ModelUsage unpaid = items.unpaid();
    BigDecimal cost = work.cost().add(provider.cost(unpaid.inputTokens(), unpaid.outputTokens()));
    long judged = work.head().done() + work.head().failed();
    BigDecimal each =
        judged == 0
            ? BigDecimal.ZERO
            : work.cost().divide(BigDecimal.valueOf(judged), 9, RoundingMode.HALF_UP);
    long underWay = (long) items.busy() * tools.config().workersPerRun();
    return cost.add(each.multiply(BigDecimal.valueOf(underWay))).compareTo(budget) >= 0;
  }

  private void claim() {
    Instant now = now();
    int room = Math.min(MOST_CLAIMED, 2 * slots) - items.held();
    boolean isWorthIt = slots > 0 && room >= Math.max(1, slots / 2);
    if (stopping != null || !isWorthIt || now.isBefore(nextClaim)) {
      return;
    }
    boolean withSimilar = version.parameters().similarExamples();
    List<ModelRunDesk.Claimed> claimed =
        control.await(() -> tools.desk().claim(work, withSimilar, worker, room));
    items.add(claimed);
    if (claimed.isEmpty()) {
      nextClaim = now.plus(LOOK);
    }
  }

  private void start() {
    boolean goesOn = stopping == null && !items.isRefused();
    while (goesOn && items.busy() < slots && tools.calls().openFor(provider).isZero()) {
      if (overBudget()) {
        nextLook = Instant.EPOCH;
        return;
      }
      goesOn = items.startNext(provider);
    }
  }

  private void store() {
    List<ModelRunDesk.Judged> judged = items.unstored();
    ModelUsage used = items.unpaid();
    if (judged.isEmpty() && used.calls() == 0) {
      return;
    }
    ModelWork seen =
        control.await(() -> tools.desk().store(work.head(), worker, judged, used, provider));
    work = seen == null ? work : seen;
    items.stored();
  }

  /** Others may still hold items, and may die with them. */
  private boolean isFinished() {
    if (control.await(() -> tools.desk().hasPending(work.head()))) {
      return false;
    }
    control.await(() -> tools.desk().finish(work.head()));
    return true;
  }

  /** Answers that are under way are paid: they are waited for and stored. */
  private void leave() {
    try {
      Instant until = now().plus(DRAIN);
      while (items.busy() > 0 && now().isBefore(until)) {
        items.collect(SOON);
      }
      store();
      control.await(() -> tools.desk().release(work.head(), worker));
    } catch (RuntimeException failed) {
      LOG.warnf("A worker left without giving its items back: %s", failed.toString());
    } finally {
      control.await(() -> tools.slots().release(provider.id(), worker));
    }
  }

  private Instant now() {
    return tools.clock().instant();
  }

  /** What every worker uses. */
  record Tools(
      ModelRunDesk desk,
      JudgePromptService prompts,
      ProviderAccess providers,
      ProviderSlots slots,
      ModelCalls calls,
      JsonAnswers answers,
      RetryPolicy policy,
      JudgeConfig.Models config,
      InstantSource clock) {

    ItemFlow flow(JudgePromptResponse version, ModelPrompt prompt) {
      return new ItemFlow(calls, answers, policy, clock, version.scaleType(), prompt);
    }
  }
}
