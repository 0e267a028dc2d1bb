package dev.judgeworkshop.traces.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tracking server with this many traces, by the third version of MLflow's REST API. */
final class MlflowStub implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("\"page_token\":\"(\\d+)\"");
  private static final Pattern SIZE = Pattern.compile("\"max_results\":(\\d+)");

  private final int traces;
  private final HttpServer server;
  private final AtomicInteger atOnce = new AtomicInteger();
  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<String> authorizations = new CopyOnWriteArrayList<>();
  final AtomicInteger mostAtOnce = new AtomicInteger();
  final Semaphore failures = new Semaphore(0);
  volatile int status = 200;
  volatile boolean isOlder;

  MlflowStub(int traces) throws IOException {
    this.traces = traces;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
      String path = exchange.getRequestURI().toString();
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      requests.add(path);
      authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      if (failures.tryAcquire()) {
        send(exchange, 503, "{}");
      } else if (status != 200) {
        exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
        send(exchange, status, "{}");
      } else if (path.endsWith("/traces/search")) {
        send(exchange, 200, page(body));
      } else if (path.contains("/traces/get?") && !isOlder) {
        send(
            exchange,
            200,
            "{\"trace\":{\"trace_info\":%s,\"spans\":[%s]}}"
                .formatted(info(number(path)), span(number(path))));
      } else if (path.contains("get-trace-artifact") && isOlder) {
        send(exchange, 200, "{\"spans\":[%s]}".formatted(span(number(path))));
      } else {
        send(exchange, 404, "{}");
      }
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private String page(String body) {
    Matcher token = TOKEN.matcher(body);
    int from = token.find() ? Integer.parseInt(token.group(1)) : 0;
    Matcher size = SIZE.matcher(body);
    int to = Math.min(traces, from + (size.find() ? Integer.parseInt(size.group(1)) : 100));
    StringBuilder found = new StringBuilder();
    for (int i = from; i < to; i++) {
      found.append(found.isEmpty() ? "" : ",").append(info(i));
    }
    return "{\"traces\":[%s]%s}"
        .formatted(found, to < traces ? ",\"next_page_token\":\"" + to + "\"" : "");
  }

  private static int number(String path) {
    return Integer.parseInt(path.substring(path.lastIndexOf("tr-") + 3));
  }

  private static String info(int i) {
    return "{\"trace_id\":\"tr-%d\",\"request_time\":\"2025-10-22T04:%02d:%02dZ\",\"state\":\"OK\",\"tags\":{},\"trace_metadata\":{}}"
        .formatted(i, i / 60, i % 60);
  }

  /** Every tenth trace cannot be stored. */
  private static String span(int i) {
    String input = i % 10 == 9 ? "\\u0000" : "question " + i;
    return """
        {"trace_id":"7hcYRmnCZf/c+SmbNvbczA==","span_id":"3ElmHER9IVU=","name":"run",
         "start_time_unix_nano":1761106494524157000,"attributes":[
         {"key":"mlflow.spanInputs","value":{"string_value":"\\"%s\\""}},
         {"key":"mlflow.spanOutputs","value":{"string_value":"\\"answer\\""}}]}"""
        .formatted(input.replace("\\", "\\\\"));
  }

  private static void send(HttpExchange exchange, int status, String json) {
    try {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
