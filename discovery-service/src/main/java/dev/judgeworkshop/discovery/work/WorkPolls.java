package dev.judgeworkshop.discovery.work;

import dev.judgeworkshop.kit.conditional.Versioned;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers polls of background work. */
public final class WorkPolls {

  private WorkPolls() {}

  /**
   * Answers one poll.
   *
   * @param ifNoneMatch the ETag that the client has
   * @param head what the work is told apart by
   * @param load reads the work
   * @param version of what was read
   * @param <T> the work on the wire
   * @return the work, or 304; with Retry-After while it is not over
   */
  public static <T> Uni<RestResponse<T>> answer(
      @Nullable String ifNoneMatch,
      WorkHead head,
      Supplier<Uni<T>> load,
      ToLongFunction<T> version) {
    return Versioned.ifChanged(ifNoneMatch, Uni.createFrom().item(head.version()), load, version)
        .invoke(
            response -> {
              if (!head.state().isTerminal()) {
                response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 1);
              }
            });
  }
}
