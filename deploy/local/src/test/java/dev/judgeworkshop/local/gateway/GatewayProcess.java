package dev.judgeworkshop.local.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The gateway as the stack starts it: a process with little memory and an environment. */
final class GatewayProcess implements AutoCloseable {

  static final String INSTANCE = "gateway-under-test";

  private final Process process;
  private final URI url;

  private GatewayProcess(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  static GatewayProcess start(Path log, Map<String, String> environment) throws Exception {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx48m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            GatewayMain.class.getName());
    builder.environment().putAll(environment);
    builder.environment().put("HTTP_PORT", String.valueOf(port));
    builder.environment().put("INSTANCE_ID", INSTANCE);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    GatewayProcess gateway =
        new GatewayProcess(builder.start(), URI.create("http://127.0.0.1:" + port));
    gateway.awaitReady();
    return gateway;
  }

  URI url() {
    return url;
  }

  Process process() {
    return process;
  }

  private void awaitReady() throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest ready =
        HttpRequest.newBuilder(url.resolve("/gateway/ready"))
            .timeout(Duration.ofSeconds(2))
            .build();
    while (process.isAlive()) {
      try {
        if (client.send(ready, HttpResponse.BodyHandlers.ofString()).body().contains(INSTANCE)) {
          return;
        }
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new IllegalStateException("the gateway ended with " + process.exitValue());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(15, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
