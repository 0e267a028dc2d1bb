package dev.judgeworkshop.traces.client.mlflow;

import dev.judgeworkshop.kit.client.PeerUnavailable;
import dev.judgeworkshop.traces.config.TracesConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * One request to a tracking server: to the address that was allowed, with a time and a size that
 * are bounded, and without following where it points to.
 */
@ApplicationScoped
class MlflowHttp {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int TOO_MANY_REQUESTS = 429;

  private final HttpClient client;
  private final long timeoutMillis;
  private final long maxBytes;

  MlflowHttp(Vertx vertx, TracesConfig config) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(config.mlflow().concurrency()));
    this.timeoutMillis = config.mlflow().requestTimeout().toMillis();
    this.maxBytes = config.maxLineSize().asLongValue();
  }

  @PreDestroy
  void close() {
    client.close();
  }

  Uni<byte[]> get(TrackingServer server, String path) {
    return send(server, HttpMethod.GET, path, null);
  }

  Uni<byte[]> post(TrackingServer server, String path, String json) {
    return send(server, HttpMethod.POST, path, json);
  }

  private Uni<byte[]> send(
      TrackingServer server, HttpMethod method, String path, @Nullable String json) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(method)
            .setServer(
                SocketAddress.inetSocketAddress(
                    new InetSocketAddress(server.address(), server.port())))
            .setHost(server.url().getHost())
            .setPort(server.port())
            .setSsl(server.isSecure())
            .setURI(server.path(path))
            .setTimeout(timeoutMillis)
            .setFollowRedirects(false)
            .putHeader("Accept", "application/json");
    if (server.token() != null) {
      options.putHeader("Authorization", "Bearer " + server.token());
    }
    return Uni.createFrom()
        .emitter(
            answer ->
                client
                    .request(options)
                    .onFailure(failed -> answer.fail(unavailable()))
                    .onSuccess(request -> exchange(request, json, answer)));
  }

  private void exchange(
      HttpClientRequest request, @Nullable String json, UniEmitter<? super byte[]> answer) {
    request
        .response()
        .onFailure(failed -> answer.fail(unavailable()))
        .onSuccess(response -> read(request, response, answer));
    if (json == null) {
      request.end();
    } else {
      request.putHeader("Content-Type", "application/json").end(json);
    }
  }

  private void read(
      HttpClientRequest request, HttpClientResponse response, UniEmitter<? super byte[]> answer) {
    int status = response.statusCode();
    if (status != 200) {
      request.reset();
      answer.fail(
          status >= 500 || status == TOO_MANY_REQUESTS
              ? unavailable()
              : new MlflowRefused(status, "The tracking server answered " + status + "."));
      return;
    }
    Buffer body = Buffer.buffer();
    response.exceptionHandler(broken -> answer.fail(unavailable()));
    response.handler(
        piece -> {
          if (body.length() + (long) piece.length() > maxBytes) {
            request.reset();
            answer.fail(new MlflowRefused(0, "is longer than " + maxBytes + " bytes"));
          } else {
            body.appendBuffer(piece);
          }
        });
    response.endHandler(end -> answer.complete(body.getBytes()));
  }

  private static PeerUnavailable unavailable() {
    return new PeerUnavailable("The tracking server does not answer.");
  }
}
