package dev.judgeworkshop.kit.conditional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * A client that polls without a pause is told to wait: 429 {@code too-many-repeats} when one caller
 * has asked the same question too often within ten seconds. Paging and walking ask other questions,
 * and what services ask each other is not limited. Each replica counts for itself.
 */
@Singleton
// Caffeine chooses its cache and node classes by name
@RegisterForReflection(
    classNames = {
      "com.github.benmanes.caffeine.cache.SSMSW",
      "com.github.benmanes.caffeine.cache.PSWMS"
    })
public class RepeatLimit {

  private static final Duration WINDOW = Duration.ofSeconds(10);
  private static final int MOST_QUESTIONS = 50_000;

  private final int most;
  private final Cache<Long, AtomicInteger> asked =
      Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(MOST_QUESTIONS).build();

  RepeatLimit(@ConfigProperty(name = "service-kit.repeat-limit") int most) {
    this.most = most;
  }

  @ServerRequestFilter
  void count(ContainerRequestContext request) {
    String caller = request.getHeaderString("Authorization");
    String path = request.getUriInfo().getPath();
    if (caller == null || !"GET".equals(request.getMethod()) || path.startsWith("/internal/")) {
      return;
    }
    long question = question(caller, path, request.getUriInfo().getRequestUri().getRawQuery());
    if (asked.get(question, first -> new AtomicInteger()).incrementAndGet() > most) {
      throw Problem.tooManyRequests("too-many-repeats", WINDOW);
    }
  }

  /** Two hashes instead of the texts, so that no token is kept. */
  private static long question(String caller, String path, @Nullable String query) {
    int asked = (path + '?' + query).hashCode();
    return (long) caller.hashCode() << Integer.SIZE | asked & 0xffff_ffffL;
  }
}
