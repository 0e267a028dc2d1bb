package dev.judgeworkshop.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that follows a request through all logs; the caller's own one where it is well-formed. */
final class CorrelationId {

  static final String HEADER = "X-Correlation-Id";

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private CorrelationId() {}

  static String of(HttpServerRequest request) {
    @Nullable String given = request.getHeader(HEADER);
    return given != null && WELL_FORMED.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }
}
