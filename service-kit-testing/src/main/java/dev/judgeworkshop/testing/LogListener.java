package dev.judgeworkshop.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Listens to a log category instead of the console, and gives the category back as it was. */
final class LogListener extends Handler implements AutoCloseable {

  private final Logger logger;
  private final @Nullable Level levelBefore;
  private final boolean parentsBefore;
  private final Queue<String> messages = new ConcurrentLinkedQueue<>();

  LogListener(String category, Level from) {
    logger = Logger.getLogger(category);
    levelBefore = logger.getLevel();
    parentsBefore = logger.getUseParentHandlers();
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
    logger.setLevel(from);
  }

  /** In the order of logging. */
  List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void publish(LogRecord entry) {
    messages.add(entry.getMessage());
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    logger.setLevel(levelBefore);
    logger.setUseParentHandlers(parentsBefore);
    logger.removeHandler(this);
  }
}
