package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;

/**
 * Where a request comes from. Of {@code X-Forwarded-For} only what our own proxies wrote is
 * believed: the last entries, as many as there are proxies. IPv6 addresses count by their /64, as
 * one subscriber has all of it.
 */
@RequestScoped
class ClientAddress {

  private static final int PREFIX_GROUPS = 4;

  private final RoutingContext routing;
  private final int trustedProxies;

  ClientAddress(RoutingContext routing, WorkshopsConfig config) {
    this.routing = routing;
    this.trustedProxies = config.loginLimit().trustedProxies();
  }

  String text() {
    HttpServerRequest request = routing.request();
    List<String> hops =
        request.headers().getAll("X-Forwarded-For").stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .map(String::strip)
            .filter(hop -> !hop.isEmpty())
            .toList();
    return trustedProxies == 0 || hops.size() < trustedProxies
        ? grouped(request.remoteAddress().hostAddress())
        : grouped(hops.get(hops.size() - trustedProxies));
  }

  static String grouped(String address) {
    String[] groups = address.split(":", -1);
    return groups.length <= PREFIX_GROUPS || address.contains("::ffff:")
        ? address
        : String.join(":", Arrays.copyOf(groups, PREFIX_GROUPS));
  }
}
