package dev.judgeworkshop.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A backend that tells what it received and misbehaves on request. */
final class StubService implements AutoCloseable {

  private final String name;
  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private final CountDownLatch aborted = new CountDownLatch(1);

  private StubService(String name) {
    this.name = name;
    this.server =
        vertx
            .createHttpServer()
            .requestHandler(this::handle)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  static StubService named(String name) {
    return new StubService(name);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  /** Counted down once a request was given up by the gateway. */
  CountDownLatch aborted() {
    return aborted;
  }

  private void handle(HttpServerRequest request) {
    String mode = request.getParam("mode", "echo");
    request.response().closeHandler(gone -> aborted.countDown());
    switch (mode) {
      case "hang" -> request.resume();
      case "die" -> request.connection().close();
      case "half" -> {
        request.response().putHeader("Content-Length", "100").write("half");
        vertx.setTimer(50, late -> request.connection().close());
      }
      case "half-chunked" -> {
        request.response().setChunked(true).write("half");
        vertx.setTimer(50, late -> request.connection().close());
      }
      case "stream" -> {
        request.response().setChunked(true);
        stream(request, 0);
      }
      case "not-modified" -> request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
      default -> echo(request);
    }
  }

  private void stream(HttpServerRequest request, int chunk) {
    if (chunk == 3) {
      request.response().end();
      return;
    }
    request.response().write("data: " + chunk + "\n\n");
    vertx.setTimer(20, late -> stream(request, chunk + 1));
  }

  private void echo(HttpServerRequest request) {
    AtomicLong bytes = new AtomicLong();
    request.handler(buffer -> bytes.addAndGet(buffer.length()));
    request.endHandler(
        end -> {
          JsonObject headers = new JsonObject();
          request.headers().forEach((key, value) -> headers.put(key.toLowerCase(), value));
          request
              .response()
              .putHeader("Content-Type", "application/json")
              .putHeader("Connection", "X-Private")
              .putHeader("X-Private", "for the next hop only")
              .putHeader("ETag", "\"7\"")
              .end(
                  new JsonObject()
                      .put("service", name)
                      .put("method", request.method().name())
                      .put("uri", request.uri())
                      .put("bytes", bytes.get())
                      .put("headers", headers)
                      .toBuffer());
        });
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
