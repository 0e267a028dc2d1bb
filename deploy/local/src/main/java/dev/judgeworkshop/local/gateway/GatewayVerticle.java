package dev.judgeworkshop.local.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;

/** One event loop of the gateway: its server and its client. */
final class GatewayVerticle extends AbstractVerticle {

  private static final int CONNECT_MILLIS = 1_000;
  private static final int CONNECTIONS_PER_SERVICE = 256;

  private final GatewayConfig config;
  private final RoutingTable table;
  private final InFlight inFlight;

  GatewayVerticle(GatewayConfig config, RoutingTable table, InFlight inFlight) {
    this.config = config;
    this.table = table;
    this.inFlight = inFlight;
  }

  @Override
  public void start(Promise<Void> started) {
    HttpClientOptions client =
        new HttpClientOptions()
            .setConnectTimeout(CONNECT_MILLIS)
            .setMaxPoolSize(CONNECTIONS_PER_SERVICE);
    Forwarder forwarder =
        new Forwarder(vertx, vertx.createHttpClient(client), config.backends(), config.limits());
    FrontendFiles frontend =
        new FrontendFiles(vertx, config.frontend(), config.contentSecurityPolicy());
    HttpServerOptions server =
        new HttpServerOptions().setHost(config.host()).setPort(config.port());
    vertx
        .createHttpServer(server)
        .requestHandler(
            new GatewayHandler(table, forwarder, frontend, inFlight, config.instanceId()))
        .listen()
        .<Void>mapEmpty()
        .onComplete(started);
  }
}
