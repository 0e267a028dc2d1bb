package dev.judgeworkshop.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A model provider that does what a test scripts: an OpenAI-compatible endpoint on 127.0.0.1 that
 * counts what it is asked. What it shows is how the service behaves, never how good a model is.
 */
public final class StubModel implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Function<Asked, Reply> script;
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger busiest = new AtomicInteger();

  private StubModel(Function<Asked, Reply> script) {
    this.script = script;
    try {
      this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** A provider that answers each call by this script. */
  public static StubModel scripted(Function<Asked, Reply> script) {
    return new StubModel(script);
  }

  /** A provider that always says the same. */
  public static StubModel saying(String content) {
    return new StubModel(asked -> Reply.says(content));
  }

  /** Where it is, as a provider's base URL. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** What it was asked, oldest first. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** How many calls were under way at once at most. */
  public int busiest() {
    return busiest.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
    try {
      Asked call = read(exchange);
      Reply reply = script.apply(call);
      pause(reply.delay());
      reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      busy.decrementAndGet();
      long announced = body.length + reply.missing();
      exchange.sendResponseHeaders(reply.status(), announced == 0 ? -1 : announced);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } finally {
      exchange.close();
    }
  }

  private synchronized Asked read(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    StringBuilder prompt = new StringBuilder();
    body.path("messages").forEach(m -> prompt.append(m.path("content").asText()).append('\n'));
    Asked call =
        new Asked(
            asked.size() + 1,
            exchange.getRequestURI().getPath(),
            prompt.toString(),
            body,
            exchange.getRequestHeaders().getFirst("Authorization"));
    asked.add(call);
    return call;
  }

  private static void pause(Duration delay) {
    if (!delay.isZero()) {
      java.util.concurrent.locks.LockSupport.parkNanos(delay.toNanos());
    }
  }

  /**
   * One call.
   *
   * @param number counted from 1
   * @param path of the request
   * @param prompt all messages, one after another
   * @param body as it came
   * @param authorization the header, if there was one
   */
  public record Asked(
      int number, String path, String prompt, JsonNode body, String authorization) {}

  /**
   * One answer.
   *
   * @param status of the response
   * @param body as it goes out
   * @param headers beside it
   * @param delay before it
   * @param missing how many bytes are announced and never sent: the connection breaks instead
   */
  public record Reply(
      int status, String body, Map<String, String> headers, Duration delay, long missing) {

    /** A chat completion with this content, of 100 + 20 tokens. */
    public static Reply says(String content) {
      ObjectNode body = JSON.createObjectNode().put("model", "stub-1");
      body.putArray("choices")
          .addObject()
          .putObject("message")
          .put("role", "assistant")
          .put("content", content);
      body.putObject("usage").put("prompt_tokens", 100).put("completion_tokens", 20);
      return new Reply(
          200, body.toString(), Map.of("Content-Type", "application/json"), Duration.ZERO, 0);
    }

    /** A verdict as judges are asked for it. */
    public static Reply rates(int rating) {
      return says("{\"reasoning\": \"because of what it says\", \"rating\": " + rating + "}");
    }

    /** Nothing but a status. */
    public static Reply status(int status) {
      return new Reply(status, "", Map.of(), Duration.ZERO, 0);
    }

    /** 429 that says when to come back. */
    public static Reply throttled(int seconds) {
      return status(429).with("Retry-After", String.valueOf(seconds));
    }

    /** The same with a header more. */
    public Reply with(String header, String value) {
      Map<String, String> all = new HashMap<>(headers);
      all.put(header, value);
      return new Reply(status, body, all, delay, missing);
    }

    /** The same, later. */
    public Reply after(Duration later) {
      return new Reply(status, body, headers, later, missing);
    }

    /** The same, but the connection breaks before the end. */
    public Reply brokenOff() {
      return new Reply(status, body, headers, delay, 100);
    }
  }
}
