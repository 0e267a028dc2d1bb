package dev.judgeworkshop.local.stack;

import dev.judgeworkshop.local.process.LogFiles;
import dev.judgeworkshop.local.process.ProcessEvents;
import dev.judgeworkshop.local.process.SupervisedProcess;
import java.time.Duration;

/** Tells people what happens to the processes, and has the state file written. */
final class StackReporter implements ProcessEvents {

  private static final int TAIL_LINES = 8;

  private final Screen screen;
  private final Runnable stateChanged;

  StackReporter(Screen screen, Runnable stateChanged) {
    this.screen = screen;
    this.stateChanged = stateChanged;
  }

  @Override
  public void started(SupervisedProcess process) {
    screen.line("starting " + process.spec().name());
    stateChanged.run();
  }

  @Override
  public void ready(SupervisedProcess process, Duration took) {
    screen.line(process.spec().name() + " is ready after " + Screen.seconds(took));
    stateChanged.run();
  }

  @Override
  public void died(SupervisedProcess process, String how, Duration pause, boolean crashLoop) {
    screen.line(
        "%s %s; starting it again in %s"
            .formatted(process.spec().name(), how, Screen.seconds(pause)));
    if (crashLoop) {
      screen.line(
          "%s does not stay alive. The end of %s:"
              .formatted(process.spec().name(), process.spec().log()));
      LogFiles.tail(process.spec().log(), TAIL_LINES).forEach(line -> screen.plain("    " + line));
    }
    stateChanged.run();
  }
}
