package dev.judgeworkshop.judge.client.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks models. One try: who calls it decides what is worth another one. Redirects are not followed,
 * an answer is read up to 4 MiB.
 */
@ApplicationScoped
public class ModelsClient {

  private static final int MAX_CONNECTIONS = 512;
  private static final int CONNECT_MILLIS = 3_000;
  private static final int MAX_ANSWER = 4 * 1024 * 1024;
  private static final int TOO_MANY_REQUESTS = 429;

  private final ModelAddresses addresses;
  private final ChatJson chats;
  private final HttpClient http;

  ModelsClient(Vertx vertx, ModelAddresses addresses, ObjectMapper json) {
    this.addresses = addresses;
    this.chats = new ChatJson(json);
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(true),
            new PoolOptions().setHttp1MaxSize(MAX_CONNECTIONS));
  }

  @PreDestroy
  void close() {
    http.close();
  }

  /**
   * Asks for a chat completion.
   *
   * @param endpoint which model
   * @param call what to ask
   * @return the answer; fails with {@link ModelFailure}
   */
  public Uni<ChatView> complete(ModelEndpoint endpoint, ChatCall call) {
    String fault = addresses.fault(endpoint.baseUrl());
    if (fault != null) {
      return Uni.createFrom()
          .failure(new ModelFailure(ModelFailure.Kind.BLOCKED, "The base URL " + fault + "."));
    }
    URI uri = URI.create(endpoint.baseUrl());
    return addresses
        .resolve(uri.getHost())
        .chain(
            address ->
                Uni.createFrom()
                    .completionStage(() -> send(endpoint, call, uri, address).toCompletionStage()))
        .ifNoItem()
        .after(call.timeout())
        .failWith(ModelsClient::late)
        .onFailure(failure -> !(failure instanceof ModelFailure))
        .transform(ModelsClient::unreachable);
  }

  private Future<ChatView> send(
      ModelEndpoint endpoint, ChatCall call, URI uri, InetAddress address) {
    return http.request(options(endpoint, call, uri, address))
        .compose(
            request ->
                request
                    .send(Buffer.buffer(chats.request(endpoint.model(), call)))
                    .compose(
                        response ->
                            ModelsClient.body(request, response)
                                .map(body -> read(endpoint, response, body))));
  }

  /** The connection goes to the checked address; TLS and the Host header keep the name. */
  private static RequestOptions options(
      ModelEndpoint endpoint, ChatCall call, URI uri, InetAddress address) {
    boolean tls = "https".equalsIgnoreCase(uri.getScheme());
    int port = uri.getPort() > 0 ? uri.getPort() : tls ? 443 : 80;
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
            .setHost(uri.getHost())
            .setPort(port)
            .setSsl(tls)
            .setURI(path.replaceAll("/+$", "") + "/chat/completions")
            .setFollowRedirects(false)
            .setTimeout(call.timeout().toMillis())
            .putHeader("Content-Type", "application/json")
            .putHeader("Accept", "application/json");
    return endpoint.key() == null
        ? options
        : options.putHeader("Authorization", "Bearer " + endpoint.key());
  }

  private static Future<byte[]> body(HttpClientRequest request, HttpClientResponse response) {
    Promise<byte[]> whole = Promise.promise();
    Buffer read = Buffer.buffer();
    response.handler(
        chunk -> {
          if (read.length() + chunk.length() > MAX_ANSWER) {
            whole.tryFail(
                new ModelFailure(ModelFailure.Kind.UNREADABLE, "The answer is longer than 4 MiB."));
            request.reset();
          } else {
            read.appendBuffer(chunk);
          }
        });
    response.exceptionHandler(whole::tryFail);
    response.endHandler(end -> whole.tryComplete(read.getBytes()));
    return whole.future();
  }

  private ChatView read(ModelEndpoint endpoint, HttpClientResponse response, byte[] body) {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return chats.answer(endpoint.model(), body);
    }
    throw failure(
        status,
        RetryAfter.parse(response.getHeader("Retry-After")),
        () -> chats.refusal(body, endpoint.key()));
  }

  private static ModelFailure failure(
      int status, @Nullable Duration retryAfter, Supplier<String> says) {
    if (status == TOO_MANY_REQUESTS) {
      return new ModelFailure(
          ModelFailure.Kind.THROTTLED, "The provider asks for fewer requests (429).", retryAfter);
    }
    if (status >= 500) {
      return new ModelFailure(
          ModelFailure.Kind.BROKEN, "The provider has a fault (" + status + ").", retryAfter);
    }
    if (status == 401 || status == 403) {
      return new ModelFailure(
          ModelFailure.Kind.UNAUTHORIZED, "The provider refuses the key (" + status + ").");
    }
    if (status < 400) {
      return new ModelFailure(
          ModelFailure.Kind.REDIRECTED,
          "The provider redirects (" + status + "); enter the address that it redirects to.");
    }
    return new ModelFailure(
        ModelFailure.Kind.REFUSED,
        "The provider refuses the request (" + status + ")" + says.get());
  }

  private static ModelFailure late() {
    return new ModelFailure(ModelFailure.Kind.TIMEOUT, "The provider did not answer in time.");
  }

  private static ModelFailure unreachable(Throwable failed) {
    String name = failed.getClass().getSimpleName();
    if (name.contains("Timeout") && !name.contains("Connect")) {
      return late();
    }
    return new ModelFailure(
        ModelFailure.Kind.UNREACHABLE,
        name.contains("SSL") || name.contains("Handshake")
            ? "The provider's certificate is not trusted."
            : "The provider cannot be reached.");
  }
}
