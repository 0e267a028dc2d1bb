package dev.judgeworkshop.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GatewayTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String SCRIPT = "export const answer = 42;\n".repeat(200);

  @TempDir static Path folder;

  private static StubService workshops;
  private static StubService traces;
  private static GatewayProcess gateway;

  @BeforeAll
  static void startGateway() throws Exception {
    workshops = StubService.named("workshops-service");
    traces = StubService.named("traces-service");
    Path routes = Files.createDirectories(folder.resolve("routes/nested"));
    copyRoute("traces-service/base", routes, "60s", "60s");
    copyRoute("traces-service/base/imports", routes, "30m", "30m");
    copyRoute("judge-service/base", routes, "60s", "60s");
    copyRoute("frontend/base", routes, "60s", "60s");
    copyRoute("workshops-service/base", routes, "60s", "400ms");
    Path frontend = Files.createDirectories(folder.resolve("dist/assets"));
    Files.writeString(frontend.resolveSibling("index.html"), "<!doctype html><title>App</title>");
    Files.writeString(frontend.resolve("index-4f2a.js"), SCRIPT);
    Files.writeString(folder.resolve("secret.txt"), "not below dist");
    gateway =
        GatewayProcess.start(
            folder.resolve("gateway.log"),
            Map.of(
                "GATEWAY_ROUTES", folder.resolve("routes").toString(),
                "FRONTEND_FOLDER", folder.resolve("dist").toString(),
                "WORKSHOPS_URL", workshops.url().toString(),
                "TRACES_URL", traces.url().toString(),
                "DISCOVERY_URL", "http://127.0.0.1:9",
                "ANNOTATIONS_URL", "http://127.0.0.1:9",
                "JUDGE_URL", "http://127.0.0.1:9"));
  }

  private static void copyRoute(String name, Path to, String from, String timeout)
      throws IOException {
    String route = Files.readString(Path.of("../kubernetes", name, "httproute.yaml"));
    Path target = Files.createDirectories(to.resolve(name)).resolve("httproute.yaml");
    Files.writeString(target, route.replace("request: " + from, "request: " + timeout));
  }

  @AfterAll
  static void stopGateway() throws Exception {
    gateway.close();
    workshops.close();
    traces.close();
  }

  @Test
  void forwardsMethodPathQueryAndBodyToTheOwner() throws Exception {
    HttpResponse<String> response =
        send(request("/api/v1/traces/a%20b?x=1&y=%2F").PUT(BodyPublishers.ofString("hello")));

    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode seen = JSON.readTree(response.body());
    assertThat(seen.path("service").asText()).isEqualTo("traces-service");
    assertThat(seen.path("method").asText()).isEqualTo("PUT");
    assertThat(seen.path("uri").asText()).isEqualTo("/api/v1/traces/a%20b?x=1&y=%2F");
    assertThat(seen.path("bytes").asLong()).isEqualTo(5);
    assertThat(response.headers().firstValue("ETag")).hasValue("\"7\"");
  }

  @Test
  void makesACorrelationIdAndPassesAGivenOne() throws Exception {
    HttpResponse<String> made = send(request("/api/v1/traces"));
    HttpResponse<String> given =
        send(request("/api/v1/traces").header("X-Correlation-Id", "from-the-caller-1"));
    HttpResponse<String> bad =
        send(request("/api/v1/traces").header("X-Correlation-Id", "has spaces & more"));

    String id = made.headers().firstValue("X-Correlation-Id").orElseThrow();
    assertThat(seenHeader(made, "x-correlation-id")).isEqualTo(id).hasSize(36);
    assertThat(seenHeader(given, "x-correlation-id")).isEqualTo("from-the-caller-1");
    assertThat(given.headers().allValues("X-Correlation-Id")).containsExactly("from-the-caller-1");
    assertThat(seenHeader(bad, "x-correlation-id")).hasSize(36);
  }

  @Test
  void keepsHopByHopHeadersToItself() throws Exception {
    String response =
        raw(
            "GET /api/v1/traces HTTP/1.1\r\nHost: judge.example:1\r\nConnection: close, X-Mine\r\n"
                + "X-Mine: 1\r\nTE: trailers\r\nProxy-Authorization: x\r\nAccept: */*\r\n"
                + "X-Forwarded-For: 1.2.3.4\r\n\r\n");

    JsonNode headers = JSON.readTree(response.substring(response.indexOf('{'))).path("headers");
    assertThat(headers.has("x-mine")).isFalse();
    assertThat(headers.has("te")).isFalse();
    assertThat(headers.has("proxy-authorization")).isFalse();
    assertThat(headers.path("accept").asText()).isEqualTo("*/*");
    assertThat(headers.path("host").asText()).isEqualTo("judge.example:1");
    assertThat(headers.path("x-forwarded-for").asText()).isEqualTo("127.0.0.1");
    assertThat(response).doesNotContain("X-Private");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/tracesX", "/api/nothing", "/internal/v1/users", "/q/health/ready", "/q"})
  void answersNotFoundForWhatIsNotPublic(String path) throws Exception {
    HttpResponse<String> response = send(request(path));

    assertProblem(response, 404, "not-found");
    assertThat(JSON.readTree(response.body()).path("instance").asText()).isEqualTo(path);
  }

  @Test
  void refusesDotSegments() throws Exception {
    String response =
        raw(
            "GET /api/v1/traces/%2e%2e/%2e%2e/%2e%2e/internal/v1/users HTTP/1.1\r\n"
                + "Host: x\r\nConnection: close\r\n\r\n");

    assertThat(response).startsWith("HTTP/1.1 400").contains("invalid-request");
  }

  @Test
  void answersPeerUnavailableWhenAServiceIsDown() throws Exception {
    HttpResponse<String> read = send(request("/api/v1/judge-prompts"));
    HttpResponse<String> write =
        send(request("/api/v1/judge-prompts").POST(BodyPublishers.ofByteArray(new byte[100_000])));

    assertProblem(read, 503, "peer-unavailable");
    assertProblem(write, 503, "peer-unavailable");
    assertThat(read.headers().firstValue("Retry-After")).hasValue("2");
  }

  @Test
  void tellsWhenAServiceGoesAwayWhileItWorks() throws Exception {
    HttpResponse<String> read = send(request("/api/v1/traces?mode=die"));
    HttpResponse<String> write =
        send(request("/api/v1/traces?mode=die").POST(BodyPublishers.ofString("x")));

    assertProblem(read, 503, "peer-unavailable");
    assertProblem(write, 502, "peer-lost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"half", "half-chunked"})
  void doesNotPassOffHalfAnAnswerAsAWholeOne(String mode) {
    assertThatThrownBy(() -> send(request("/api/v1/traces?mode=" + mode)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void answersWhenTheDeadlineOfTheRoutePassesAndCancelsTheWork() throws Exception {
    HttpResponse<String> response = send(request("/api/v1/workshops?mode=hang"));

    assertProblem(response, 504, "deadline-exceeded");
    assertThat(workshops.aborted().await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void streamsAnswersAsTheyCome() throws Exception {
    HttpResponse<String> response = send(request("/api/v1/traces?mode=stream"));

    assertThat(response.body()).isEqualTo("data: 0\n\ndata: 1\n\ndata: 2\n\n");
  }

  @Test
  void passesNotModified() throws Exception {
    HttpResponse<String> response = send(request("/api/v1/traces?mode=not-modified"));

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void takesAnImportOfOneGigabyteInLittleMemory() throws Exception {
    long size = 1L << 30;
    HttpResponse<String> response =
        send(
            request("/api/v1/imports?workshopId=1")
                .timeout(Duration.ofMinutes(5))
                .POST(
                    BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> zeros(1024)), size)));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(response.body()).path("bytes").asLong()).isEqualTo(size);
    assertThat(gateway.process().isAlive()).isTrue();
  }

  @Test
  void refusesADeclaredBodyBeyondTheLimit() throws Exception {
    HttpResponse<String> other =
        send(request("/api/v1/traces").POST(BodyPublishers.ofByteArray(new byte[(10 << 20) + 1])));
    String declared =
        raw(
            "POST /api/v1/imports HTTP/1.1\r\nHost: x\r\nContent-Length: 1073741825\r\n"
                + "Expect: 100-continue\r\n\r\n");

    assertProblem(other, 413, "body-too-large");
    assertThat(declared).startsWith("HTTP/1.1 413");
  }

  @Test
  void refusesAStreamedBodyBeyondTheLimit() throws Exception {
    HttpResponse<String> response =
        send(request("/api/v1/traces").POST(BodyPublishers.ofInputStream(() -> zeros(11))));

    assertProblem(response, 413, "body-too-large");
  }

  @Test
  void servesPagesAndHashedFilesOfTheWebApplication() throws Exception {
    HttpResponse<String> page = send(request("/workshops/1/rubric"));
    HttpResponse<String> script = send(request("/assets/index-4f2a.js"));

    assertThat(page.body()).contains("<title>App</title>");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(script.headers().firstValue("Content-Type"))
        .hasValue("text/javascript; charset=utf-8");
    assertThat(script.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
  }

  @Test
  void compressesAndRevalidatesFiles() throws Exception {
    HttpResponse<InputStream> packed =
        CLIENT.send(
            request("/assets/index-4f2a.js").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofInputStream());
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        send(
            request("/assets/index-4f2a.js")
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag));

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(
            new String(new GZIPInputStream(packed.body()).readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(SCRIPT);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void servesNothingButTheFilesOfTheWebApplication() throws Exception {
    assertProblem(send(request("/missing.js")), 404, "not-found");
    assertProblem(send(request("/").POST(BodyPublishers.noBody())), 405, "method-not-allowed");
    assertThat(raw("GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(gateway.url() + path)).timeout(Duration.ofSeconds(60));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", gateway.url().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(1_000);
      StringBuilder answer = new StringBuilder();
      InputStream in = socket.getInputStream();
      try {
        for (int next = in.read(); next >= 0; next = in.read()) {
          answer.append((char) next);
        }
      } catch (SocketTimeoutException keptAlive) {
        assertThat(answer).isNotEmpty();
      }
      return answer.toString();
    }
  }

  private static InputStream zeros(int mebibytes) {
    byte[] block = new byte[1 << 20];
    return new SequenceInputStream(
        Collections.enumeration(
            IntStream.range(0, mebibytes)
                .<InputStream>mapToObj(i -> new java.io.ByteArrayInputStream(block))
                .toList()));
  }

  private static String seenHeader(HttpResponse<String> response, String name) throws IOException {
    return JSON.readTree(response.body()).path("headers").path(name).asText();
  }

  private static void assertProblem(HttpResponse<String> response, int status, String code)
      throws IOException {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = JSON.readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("correlationId").asText())
        .isEqualTo(response.headers().firstValue("X-Correlation-Id").orElseThrow());
  }
}
