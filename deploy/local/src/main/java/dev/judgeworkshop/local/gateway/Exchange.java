package dev.judgeworkshop.local.gateway;

import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way to a service and its answer on the way back; both bodies stream with back
 * pressure. Everything happens on the event loop of the client's connection.
 */
final class Exchange {

  private static final System.Logger LOG = System.getLogger(Exchange.class.getName());
  private static final long LINGER_MILLIS = 2_000;

  private final Vertx vertx;
  private final HttpServerRequest request;
  private final HttpServerResponse response;
  private final long bodyLimit;
  private final Runnable whenDone;
  private @Nullable HttpClientRequest peer;
  private long timer;
  private boolean ended;

  Exchange(Vertx vertx, HttpServerRequest request, long bodyLimit, Runnable whenDone) {
    this.vertx = vertx;
    this.request = request;
    this.response = request.response();
    this.bodyLimit = bodyLimit;
    this.whenDone = whenDone;
  }

  void begin(HttpClient client, RequestOptions target, Duration timeout) {
    if (declaredLength() > bodyLimit) {
      fail(Problem.TOO_LARGE);
      return;
    }
    request.pause();
    response.closeHandler(gone -> abort());
    timer = vertx.setTimer(timeout.toMillis(), late -> fail(Problem.DEADLINE));
    client.request(target).onSuccess(this::send).onFailure(this::unavailable);
  }

  private void send(HttpClientRequest toPeer) {
    peer = toPeer;
    if (ended) {
      toPeer.reset();
      return;
    }
    ForwardedHeaders.copy(request, response.headers().get(CorrelationId.HEADER), toPeer.headers());
    toPeer.response().onComplete(this::relay);
    if (!hasBody()) {
      request.resume();
      toPeer.end();
      return;
    }
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      response.writeContinue();
    }
    toPeer.setChunked(!request.headers().contains(HttpHeaders.CONTENT_LENGTH));
    new LimitedBody(request, bodyLimit)
        .pipe()
        .endOnFailure(false)
        .to(toPeer)
        .onFailure(this::uploadFailed);
  }

  /** Any other failure of the upload shows at the peer's response or as the client's close. */
  private void uploadFailed(Throwable cause) {
    if (cause instanceof LimitedBody.TooLarge) {
      fail(Problem.TOO_LARGE);
    }
  }

  private void relay(AsyncResult<HttpClientResponse> answer) {
    if (ended) {
      return;
    }
    if (answer.failed()) {
      lost(answer.cause());
      return;
    }
    HttpClientResponse fromPeer = answer.result();
    response.setStatusCode(fromPeer.statusCode()).setStatusMessage(fromPeer.statusMessage());
    String correlationId = response.headers().get(CorrelationId.HEADER);
    response.headers().remove("X-Content-Type-Options");
    HopByHop.copyOthers(fromPeer.headers(), response.headers());
    response.headers().set(CorrelationId.HEADER, correlationId);
    response.headers().set("X-Content-Type-Options", "nosniff");
    response.setChunked(mayHaveBody(fromPeer) && !hasLength(fromPeer));
    fromPeer
        .pipe()
        .endOnFailure(false)
        .to(response)
        .onSuccess(done -> end())
        .onFailure(broken -> cutOff());
  }

  private void unavailable(Throwable cause) {
    LOG.log(System.Logger.Level.WARNING, request.path() + ": " + cause.getMessage());
    fail(Problem.PEER_UNAVAILABLE);
  }

  /** The request may have reached the service; only a safe method can have changed nothing. */
  private void lost(Throwable cause) {
    LOG.log(System.Logger.Level.WARNING, request.path() + ": " + cause.getMessage());
    boolean safe = request.method().equals(HttpMethod.GET) || isHead();
    fail(safe ? Problem.PEER_UNAVAILABLE : Problem.PEER_LOST);
  }

  private void fail(Problem problem) {
    if (ended) {
      return;
    }
    if (response.headWritten()) {
      cutOff();
      return;
    }
    problem.answer(request);
    abort();
  }

  /** A body that broke in the middle must not look complete. */
  private void cutOff() {
    abort();
    request.connection().close();
  }

  /** Gives up on the service's answer; the service sees the connection go and stops working. */
  private void abort() {
    if (!ended && peer != null) {
      peer.reset();
    }
    end();
  }

  private void end() {
    if (ended) {
      return;
    }
    ended = true;
    vertx.cancelTimer(timer);
    if (!request.isEnded()) {
      discardRest();
    }
    whenDone.run();
  }

  /** Lets a client that still sends read its answer before the connection goes. */
  private void discardRest() {
    request.handler(null).endHandler(null).exceptionHandler(closed -> {});
    request.resume();
    vertx.setTimer(
        LINGER_MILLIS,
        late -> {
          if (!request.isEnded()) {
            request.connection().close();
          }
        });
  }

  private long declaredLength() {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private boolean hasBody() {
    return declaredLength() > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  private boolean isHead() {
    return request.method().equals(HttpMethod.HEAD);
  }

  private boolean mayHaveBody(HttpClientResponse fromPeer) {
    int status = fromPeer.statusCode();
    return !isHead() && status >= 200 && status != 204 && status != 304;
  }

  private static boolean hasLength(HttpClientResponse fromPeer) {
    return fromPeer.headers().contains(HttpHeaders.CONTENT_LENGTH);
  }
}
