package dev.judgeworkshop.kit.deadline;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The time by which the current request must be answered: the installation's {@code
 * REQUEST_TIMEOUT}, or what the caller has left, whichever is less.
 */
public class Deadline {

  /** The header that carries the caller's time left, in milliseconds. */
  public static final String HEADER = "X-Request-Timeout";

  private static final String LOCAL = "request-deadline";

  private final Duration timeout;

  Deadline(@ConfigProperty(name = "service-kit.request-timeout") Duration timeout) {
    this.timeout = timeout;
  }

  void install(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE + 1).handler(this::begin);
  }

  private void begin(RoutingContext context) {
    long millis = Math.min(timeout.toMillis(), offered(context.request().getHeader(HEADER)));
    ContextLocals.put(LOCAL, System.nanoTime() + Duration.ofMillis(millis).toNanos());
    context.next();
  }

  /** A header that makes no sense shortens nothing. */
  private static long offered(@Nullable String header) {
    try {
      return header == null ? Long.MAX_VALUE : Math.max(1, Long.parseLong(header));
    } catch (NumberFormatException malformed) {
      return Long.MAX_VALUE;
    }
  }

  /**
   * What is left of the current request's time.
   *
   * @return at least one millisecond; null outside of a request, e.g. in background work
   */
  public static @Nullable Duration left() {
    if (!VertxContext.isOnDuplicatedContext()) {
      return null;
    }
    return ContextLocals.<Long>get(LOCAL).map(Deadline::until).orElse(null);
  }

  private static Duration until(long nanoTime) {
    return Duration.ofNanos(Math.max(1_000_000, nanoTime - System.nanoTime()));
  }
}
