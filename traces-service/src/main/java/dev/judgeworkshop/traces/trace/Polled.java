package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.model.WorkState;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers to those who ask how far background work is. */
public final class Polled {

  private static final int NEXT_POLL_SECONDS = 1;

  private Polled() {}

  /**
   * 200 with the ETag, and with Retry-After until the work has ended.
   *
   * @param version reads the version of the body
   * @param state reads how far it is
   * @param <T> the body
   * @return a mapper for a {@code Uni}
   */
  public static <T> Function<T, RestResponse<T>> ok(
      ToLongFunction<T> version, Function<T, WorkState> state) {
    return body -> {
      RestResponse<T> response = Versioned.ok(version).apply(body);
      if (!state.apply(body).isTerminal()) {
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, NEXT_POLL_SECONDS);
      }
      return response;
    };
  }
}
