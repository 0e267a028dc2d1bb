package dev.judgeworkshop.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SupervisedProcessTest {

  @TempDir Path folder;

  private final Recorder events = new Recorder();
  private SupervisedProcess process;

  @AfterEach
  void stop() {
    process.stop(Duration.ofSeconds(5));
  }

  @Test
  void startsAgainWhatDies() throws Exception {
    process = supervise("touch up; exec sleep 100", this::isUp);
    process.start();
    assertThat(process.awaitReady(Duration.ofSeconds(20))).isTrue();
    long first = process.pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    assertThat(events.next()).isEqualTo("started");
    assertThat(events.next()).isEqualTo("ready");
    assertThat(events.next()).isEqualTo("died: ended with exit code 137, crash loop false");
    assertThat(events.next()).isEqualTo("started");
    assertThat(events.next()).isEqualTo("ready");
    assertThat(process.pid()).isNotEqualTo(first);
    assertThat(process.restarts()).isEqualTo(1);
  }

  @Test
  void reportsACrashLoopAndGoesOnTrying() throws Exception {
    process = supervise("echo cannot go on; exit 3", () -> false);
    process.start();

    for (int life = 1; life <= 4; life++) {
      assertThat(events.next()).isEqualTo("started");
      assertThat(events.next())
          .isEqualTo("died: ended with exit code 3, crash loop " + (life >= 3));
    }
    assertThat(LogFiles.tail(process.spec().log(), 1)).containsExactly("cannot go on");
  }

  @Test
  void doesNotStartAgainWhatWasStopped() throws Exception {
    process = supervise("touch up; exec sleep 100", this::isUp);
    process.start();
    process.awaitReady(Duration.ofSeconds(20));

    process.stop(Duration.ofSeconds(5));

    assertThat(ProcessHandle.of(process.pid())).isEmpty();
    assertThat(events.next()).isEqualTo("started");
    assertThat(events.next()).isEqualTo("ready");
    assertThat(events.isEmpty()).isTrue();
  }

  @Test
  void killsWhatDoesNotEndInTime() throws Exception {
    process = supervise("trap '' TERM; touch up; while :; do sleep 0.1; done", this::isUp);
    process.start();
    process.awaitReady(Duration.ofSeconds(20));

    process.stop(Duration.ofMillis(300));

    assertThat(ProcessHandle.of(process.pid())).isEmpty();
  }

  @Test
  void reportsAProgramThatCannotBeStarted() throws Exception {
    ProcessSpec spec =
        new ProcessSpec("gone", List.of("/no/such/program"), Map.of(), folder.resolve("gone.log"));
    process = new SupervisedProcess(spec, () -> true, Process::destroy, new Semaphore(1), events);
    process.start();

    assertThat(events.next()).startsWith("died: could not be started");
  }

  private boolean isUp() {
    return Files.exists(folder.resolve("up"));
  }

  private SupervisedProcess supervise(String script, Readiness readiness) {
    ProcessSpec spec =
        new ProcessSpec(
            "script",
            List.of("sh", "-c", "cd '" + folder + "'; " + script),
            Map.of(),
            folder.resolve("script.log"));
    return new SupervisedProcess(spec, readiness, Process::destroy, new Semaphore(1), events);
  }

  private static final class Recorder implements ProcessEvents {

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    String next() throws InterruptedException {
      return seen.poll(30, TimeUnit.SECONDS);
    }

    boolean isEmpty() {
      return seen.isEmpty();
    }

    @Override
    public void started(SupervisedProcess process) {
      seen.add("started");
    }

    @Override
    public void ready(SupervisedProcess process, Duration took) {
      seen.add("ready");
    }

    @Override
    public void died(SupervisedProcess process, String how, Duration pause, boolean crashLoop) {
      seen.add("died: " + how + ", crash loop " + crashLoop);
    }
  }
}
