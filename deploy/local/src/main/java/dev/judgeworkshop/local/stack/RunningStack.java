package dev.judgeworkshop.local.stack;

import java.io.IOException;
import java.util.Optional;

/** Finds out whether a launcher runs in this folder. */
public final class RunningStack {

  private RunningStack() {}

  /**
   * The state of the stack that runs.
   *
   * @param layout where things are
   * @return empty when no launcher holds the lock, whatever files may say
   * @throws IOException when the folder cannot be read
   */
  public static Optional<StackState> find(Layout layout) throws IOException {
    if (StackLock.holder(layout.lock()).isEmpty()) {
      return Optional.empty();
    }
    return StackState.read(layout.stateFile());
  }
}
