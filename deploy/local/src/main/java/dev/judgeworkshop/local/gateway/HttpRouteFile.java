package dev.judgeworkshop.local.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the routes out of one {@code httproute.yaml}. */
final class HttpRouteFile {

  private static final ObjectMapper YAML = new YAMLMapper();
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);
  private static final Pattern DURATION_PART = Pattern.compile("(\\d{1,5})(h|ms|m|s)");

  private HttpRouteFile() {}

  static Stream<Route> routes(Path file) {
    try {
      HttpRoute route = YAML.readValue(file.toFile(), HttpRoute.class);
      if (!"HTTPRoute".equals(route.kind())) {
        throw new IllegalArgumentException(file + " is no HTTPRoute");
      }
      return Objects.requireNonNull(route.spec(), file + " has no spec").rules().stream()
          .flatMap(rule -> routes(file, rule));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Stream<Route> routes(Path file, HttpRoute.Rule rule) {
    List<HttpRoute.BackendRef> backends = rule.backendRefs();
    if (backends.size() != 1) {
      throw new IllegalArgumentException(file + ": a rule needs exactly one backend");
    }
    Duration timeout = timeout(rule.timeouts());
    return rule.matches().stream()
        .map(match -> new Route(prefix(file, match.path()), backends.getFirst().name(), timeout));
  }

  private static String prefix(Path file, HttpRoute.PathMatch path) {
    if (!"PathPrefix".equals(path.type())) {
      throw new IllegalArgumentException(file + ": only PathPrefix is known, not " + path.type());
    }
    return path.value();
  }

  private static Duration timeout(HttpRoute.@Nullable Timeouts timeouts) {
    return timeouts == null || timeouts.request() == null
        ? DEFAULT_TIMEOUT
        : duration(timeouts.request());
  }

  /** A duration as the Gateway API writes it (GEP-2257), e.g. {@code 1h30m}, {@code 500ms}. */
  static Duration duration(String text) {
    Matcher part = DURATION_PART.matcher(text);
    Duration sum = Duration.ZERO;
    int end = 0;
    while (part.lookingAt()) {
      sum = sum.plus(amount(Long.parseLong(part.group(1)), part.group(2)));
      end = part.end();
      part.region(end, text.length());
    }
    if (end == 0 || end < text.length()) {
      throw new IllegalArgumentException("not a duration: " + text);
    }
    return sum;
  }

  private static Duration amount(long count, String unit) {
    return switch (unit) {
      case "h" -> Duration.ofHours(count);
      case "m" -> Duration.ofMinutes(count);
      case "s" -> Duration.ofSeconds(count);
      default -> Duration.ofMillis(count);
    };
  }
}
