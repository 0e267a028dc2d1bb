package dev.judgeworkshop.local.gateway;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The headers that concern one connection only (RFC 9110, 7.6.1) and are not passed on. */
final class HopByHop {

  private static final Set<String> ALWAYS =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private HopByHop() {}

  /** Copies all other headers; what {@code Connection} names is left out as well. */
  static void copyOthers(MultiMap from, MultiMap to) {
    Set<String> left = new HashSet<>(ALWAYS);
    from.getAll("connection").stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .forEach(left::add);
    from.forEach(
        (name, value) -> {
          if (!left.contains(name.toLowerCase(Locale.ROOT))) {
            to.add(name, value);
          }
        });
  }
}
