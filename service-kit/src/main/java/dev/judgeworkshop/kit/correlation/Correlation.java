package dev.judgeworkshop.kit.correlation;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id: the caller's, if it is a harmless one, else a new one. It is in every
 * log line ({@code %X{correlationId}}), in every response, in every problem, and goes on to peers.
 */
public class Correlation {

  /** The header that carries the id. */
  public static final String HEADER = "X-Correlation-Id";

  private static final String MDC_KEY = "correlationId";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  void install(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(Correlation::begin);
  }

  private static void begin(RoutingContext context) {
    String id = acceptOrCreate(context.request().getHeader(HEADER));
    MDC.put(MDC_KEY, id);
    context.response().putHeader(HEADER, id);
    context.next();
  }

  private static String acceptOrCreate(@Nullable String offered) {
    return offered != null && HARMLESS.matcher(offered).matches()
        ? offered
        : UUID.randomUUID().toString();
  }

  /**
   * The id of the request or background work that runs now.
   *
   * @return the id; {@code none} outside of both
   */
  public static String currentId() {
    Object id = MDC.get(MDC_KEY);
    return id == null ? "none" : id.toString();
  }

  /**
   * Makes background work traceable like a request.
   *
   * @param id the id of the work
   */
  public static void continueAs(String id) {
    MDC.put(MDC_KEY, id);
  }
}
