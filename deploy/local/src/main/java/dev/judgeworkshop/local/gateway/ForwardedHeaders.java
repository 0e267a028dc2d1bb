package dev.judgeworkshop.local.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** The headers a service gets: the client's, without what only the gateway may say. */
final class ForwardedHeaders {

  private static final List<String> OWN =
      List.of(
          "Expect",
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix");

  private ForwardedHeaders() {}

  /** The client's Host goes through, so that the services make links to the public address. */
  static void copy(HttpServerRequest from, String correlationId, MultiMap to) {
    HopByHop.copyOthers(from.headers(), to);
    OWN.forEach(to::remove);
    to.set(CorrelationId.HEADER, correlationId);
    to.set("X-Forwarded-For", from.remoteAddress().hostAddress());
    to.set("X-Forwarded-Proto", from.scheme());
    String host = from.getHeader("Host");
    if (host != null) {
      to.set("X-Forwarded-Host", host);
    }
  }
}
