package dev.judgeworkshop.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** Sends requests on to the service that owns the route. */
final class Forwarder {

  private final Vertx vertx;
  private final HttpClient client;
  private final Map<String, URI> backends;
  private final BodyLimits limits;

  Forwarder(Vertx vertx, HttpClient client, Map<String, URI> backends, BodyLimits limits) {
    this.vertx = vertx;
    this.client = client;
    this.backends = backends;
    this.limits = limits;
  }

  void forward(HttpServerRequest request, Route route, Runnable whenDone) {
    URI backend =
        Objects.requireNonNull(
            backends.get(route.backend()), () -> "no address for " + route.backend());
    RequestOptions target =
        new RequestOptions()
            .setHost(backend.getHost())
            .setPort(backend.getPort())
            .setMethod(request.method())
            .setURI(request.uri());
    Exchange exchange = new Exchange(vertx, request, limits.forPath(request.path()), whenDone);
    exchange.begin(client, target, route.timeout());
  }
}
