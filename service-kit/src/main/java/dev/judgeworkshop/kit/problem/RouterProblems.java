package dev.judgeworkshop.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Problems for what never reaches a resource: oversized bodies and failures in the router. One path
 * of a service may take a stream that is larger than what other paths take.
 */
public class RouterProblems {

  private static final int FIRST = Integer.MIN_VALUE + 2;
  private static final int TOO_LARGE = 413;

  private final long maxBodyBytes;
  private final Optional<String> streamedPath;
  private final long maxStreamBytes;

  RouterProblems(
      @ConfigProperty(name = "service-kit.max-body-size") MemorySize maxBodySize,
      @ConfigProperty(name = "service-kit.streamed-path") Optional<String> streamedPath,
      @ConfigProperty(name = "service-kit.max-stream-size") MemorySize maxStreamSize) {
    this.maxBodyBytes = maxBodySize.asLongValue();
    this.streamedPath = streamedPath;
    this.maxStreamBytes = maxStreamSize.asLongValue();
  }

  void install(@Observes Router router) {
    BodyHandler collect = BodyHandler.create(false).setBodyLimit(maxBodyBytes);
    router
        .route()
        .order(FIRST)
        .handler(
            context -> {
              if (isOversized(context)) {
                context.response().putHeader("Connection", "close");
                write(context, Problem.tooLarge());
              } else if (isOfUnknownLength(context) && !isStreamed(context)) {
                collect.handle(context);
              } else {
                context.next();
              }
            })
        .failureHandler(RouterProblems::answerTooLarge);
    router.errorHandler(
        400, context -> write(context, Problem.of(400, "invalid-request", "Bad request.")));
    router.errorHandler(
        404, context -> write(context, Problem.of(404, "not-found", "There is nothing here.")));
  }

  private static void answerTooLarge(RoutingContext context) {
    if (context.statusCode() == TOO_LARGE) {
      write(context, Problem.tooLarge());
    } else {
      context.next();
    }
  }

  private boolean isOversized(RoutingContext context) {
    @Nullable String length = context.request().getHeader("Content-Length");
    return length != null
        && Long.parseLong(length) > (isStreamed(context) ? maxStreamBytes : maxBodyBytes);
  }

  private static boolean isOfUnknownLength(RoutingContext context) {
    return context.request().getHeader("Transfer-Encoding") != null;
  }

  private boolean isStreamed(RoutingContext context) {
    return streamedPath.filter(context.normalizedPath()::equals).isPresent();
  }

  private static void write(RoutingContext context, Problem problem) {
    if (context.response().headWritten()) {
      return;
    }
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", ProblemWriter.MEDIA_TYPE)
        .end(Json.encode(ProblemWriter.body(problem, context.request().path())));
  }
}
