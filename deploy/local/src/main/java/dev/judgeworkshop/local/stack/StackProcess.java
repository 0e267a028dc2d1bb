package dev.judgeworkshop.local.stack;

import dev.judgeworkshop.local.process.SupervisedProcess;
import org.jspecify.annotations.Nullable;

/**
 * A process of the stack with its place in the world.
 *
 * @param process the process
 * @param port where it listens
 * @param url its address, null for the database
 */
record StackProcess(SupervisedProcess process, int port, @Nullable String url) {

  StackState.ProcessState state() {
    return new StackState.ProcessState(
        process.spec().name(),
        port,
        url,
        process.pid(),
        process.isReady(),
        process.restarts(),
        process.spec().log().toString());
  }
}
