package dev.judgeworkshop.local.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.client.ApiClient;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Raters who edit their annotations at once, without a pause, and remember the version and the
 * value of each save that was acknowledged.
 */
final class Savers {

  private record Save(long version, int value) {}

  private record Own(int rater, String trace) {}

  private final List<Person> raters = new ArrayList<>();
  private final String workshop;
  private final List<String> traces;
  private final JsonNode rubric;
  private final Map<Own, Save> acknowledged = new ConcurrentHashMap<>();
  private final List<String> lost = new CopyOnWriteArrayList<>();
  private final AtomicInteger saves = new AtomicInteger();
  private final List<Thread> running = new ArrayList<>();
  private volatile boolean end;

  Savers(List<Person> raters, String workshop, List<String> traces, JsonNode rubric) {
    this.raters.addAll(raters);
    this.workshop = workshop;
    this.traces = traces;
    this.rubric = rubric;
  }

  /** Starts all of them; each edits one annotation after the other. */
  void start() {
    end = false;
    for (int rater = 0; rater < raters.size(); rater++) {
      int number = rater;
      running.add(Thread.ofVirtual().start(() -> saveUntilTheEnd(number)));
    }
  }

  /** Waits until they have saved each annotation so often on average from now on. */
  void awaitRounds(int rounds) throws InterruptedException {
    int wanted = saves.get() + rounds * traces.size() * raters.size();
    while (saves.get() < wanted) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  void stop() throws InterruptedException {
    end = true;
    for (Thread thread : running) {
      thread.join();
    }
    running.clear();
  }

  /** The same people at another address. */
  void logInAt(ApiClient anybody) throws InterruptedException {
    for (int rater = 0; rater < raters.size(); rater++) {
      raters.set(rater, raters.get(rater).logInAt(anybody));
    }
  }

  /** How many annotations have an acknowledged save. */
  int acknowledged() {
    return acknowledged.size();
  }

  int all() {
    return traces.size() * raters.size();
  }

  /** Reads each annotation; what was ever found older, or other, than it was acknowledged. */
  List<String> lost() throws InterruptedException {
    for (Own own : acknowledged.keySet()) {
      check(own, raters.get(own.rater()).ownAnnotation(workshop, own.trace()).expect(200, 404));
    }
    return List.copyOf(lost);
  }

  private void saveUntilTheEnd(int rater) {
    for (int i = 0; !end; i++) {
      Own own = new Own(rater, traces.get(i % traces.size()));
      try {
        save(own, 1 + i / traces.size() % 5);
      } catch (UncheckedIOException cut) {
        continue;
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void save(Own own, int value) throws InterruptedException {
    Person rater = raters.get(own.rater());
    Answer stored = rater.ownAnnotation(workshop, own.trace());
    if (stored.status() != 200 && stored.status() != 404) {
      TimeUnit.MILLISECONDS.sleep(100);
      return;
    }
    check(own, stored);
    String tag = stored.tag().orElse(null);
    Answer saved = rater.annotate(workshop, own.trace(), rubric, tag, value, 1);
    if (saved.status() == 200 || saved.status() == 201) {
      acknowledged.put(own, save(saved));
      saves.incrementAndGet();
    }
  }

  /** A save that was cut off may have been stored all the same; an acknowledged one must be. */
  private void check(Own own, Answer answer) {
    Save known = acknowledged.get(own);
    Save stored = answer.status() == 404 ? new Save(0, 0) : save(answer);
    boolean older = known != null && stored.version() < known.version();
    boolean other = known != null && stored.version() == known.version() && !stored.equals(known);
    if (older || other) {
      lost.add(own + ": " + known + " became " + stored);
    }
  }

  private static Save save(Answer annotation) {
    return new Save(
        annotation.body().path("version").asLong(),
        annotation.body().path("ratings").path(0).path("value").asInt());
  }
}
