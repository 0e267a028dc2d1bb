package dev.judgeworkshop.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Decides where a request goes. */
final class GatewayHandler implements Handler<HttpServerRequest> {

  /** Answers with the instance id, in the shape of the services' readiness. */
  static final String READY_PATH = "/gateway/ready";

  private final RoutingTable table;
  private final Forwarder forwarder;
  private final FrontendFiles frontend;
  private final InFlight inFlight;
  private final String instanceId;

  GatewayHandler(
      RoutingTable table,
      Forwarder forwarder,
      FrontendFiles frontend,
      InFlight inFlight,
      String instanceId) {
    this.table = table;
    this.forwarder = forwarder;
    this.frontend = frontend;
    this.inFlight = inFlight;
    this.instanceId = instanceId;
  }

  @Override
  public void handle(HttpServerRequest request) {
    request
        .response()
        .putHeader(CorrelationId.HEADER, CorrelationId.of(request))
        .putHeader("X-Content-Type-Options", "nosniff");
    if (inFlight.isDraining()) {
      Problem.STOPPING.answer(request);
      return;
    }
    String path = request.path();
    if (path == null || !RequestPath.isUnambiguous(path)) {
      Problem.AMBIGUOUS_PATH.answer(request);
    } else if (path.equals(READY_PATH)) {
      answerReady(request);
    } else {
      route(request, table.find(path));
    }
  }

  private void route(HttpServerRequest request, Optional<Route> route) {
    if (route.isEmpty()) {
      Problem.UNKNOWN_PATH.answer(request);
      return;
    }
    inFlight.enter();
    if (route.get().backend().equals(GatewayConfig.FRONTEND)) {
      frontend.serve(request, inFlight::leave);
    } else {
      forwarder.forward(request, route.get(), inFlight::leave);
    }
  }

  private void answerReady(HttpServerRequest request) {
    JsonObject instance =
        new JsonObject()
            .put("name", "instance")
            .put("status", "UP")
            .put("data", new JsonObject().put("id", instanceId));
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .end(
            new JsonObject()
                .put("status", "UP")
                .put("checks", new JsonArray().add(instance))
                .toBuffer());
  }
}
