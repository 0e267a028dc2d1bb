package dev.judgeworkshop.local.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;

/**
 * The OpenAI-style endpoint of a model provider on the loopback address. It says what a script
 * makes of the prompt; a call can be held until the test lets it go. What it shows is how the
 * system behaves, never how good a model is.
 */
final class StubModel implements AutoCloseable {

  static final String NAME = "stub-1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final UnaryOperator<String> script;
  private final List<String> prompts = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> held = new LinkedBlockingQueue<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile String hold = "";

  private StubModel(UnaryOperator<String> script) throws IOException {
    this.script = script;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Answers each prompt (all messages in one text) with what the script says. */
  static StubModel saying(UnaryOperator<String> script) throws IOException {
    return new StubModel(script);
  }

  /** As it is entered as a provider's base URL. */
  String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** What it was asked, oldest first. */
  List<String> prompts() {
    return List.copyOf(prompts);
  }

  /** A prompt that holds this text waits for {@link #release}, which happens once. */
  void hold(String text) {
    hold = text;
  }

  /** Waits until a prompt is held. */
  String awaitHeld() throws InterruptedException {
    return held.take();
  }

  /** Lets those go that are held; from now on none is. */
  void release() {
    released.countDown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      StringBuilder text = new StringBuilder();
      for (JsonNode message : JSON.readTree(exchange.getRequestBody()).path("messages")) {
        text.append(message.path("content").asText()).append('\n');
      }
      String prompt = text.toString();
      prompts.add(prompt);
      if (!hold.isEmpty() && prompt.contains(hold)) {
        held.add(prompt);
        awaitRelease();
      }
      byte[] body = JSON.writeValueAsBytes(completion(script.apply(prompt)));
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void awaitRelease() {
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ObjectNode completion(String content) {
    ObjectNode body = JSON.createObjectNode().put("model", NAME);
    body.putArray("choices")
        .addObject()
        .putObject("message")
        .put("role", "assistant")
        .put("content", content);
    body.putObject("usage").put("prompt_tokens", 100).put("completion_tokens", 20);
    return body;
  }

  /** Gone: connections are refused. */
  @Override
  public void close() {
    release();
    server.stop(0);
    threads.close();
  }
}
