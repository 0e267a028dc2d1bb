package dev.judgeworkshop.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends JSON to the public address, as somebody or as nobody. Thread-safe. */
public final class ApiClient {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final URI base;
  private final @Nullable String token;

  /**
   * Speaks as nobody.
   *
   * @param base the public address of the stack
   */
  public ApiClient(URI base) {
    this(base, null);
  }

  private ApiClient(URI base, @Nullable String token) {
    this.base = base;
    this.token = token;
  }

  /**
   * Speaks as the owner of a token.
   *
   * @param accessToken from the log-in
   * @return another client
   */
  public ApiClient as(String accessToken) {
    return new ApiClient(base, accessToken);
  }

  /**
   * Reads.
   *
   * @param path below {@code /api/v1}, with its query
   * @return the answer, whatever its status
   * @throws InterruptedException when interrupted meanwhile
   */
  public Answer get(String path) throws InterruptedException {
    return send(request(path).GET());
  }

  /**
   * Reads unless it is unchanged.
   *
   * @param path below {@code /api/v1}
   * @param tag what is known already
   * @return the answer
   * @throws InterruptedException when interrupted meanwhile
   */
  public Answer getUnless(String path, String tag) throws InterruptedException {
    return send(request(path).GET().header("If-None-Match", tag));
  }

  /**
   * Posts JSON.
   *
   * @param path below {@code /api/v1}
   * @param body anything Jackson can write
   * @return the answer
   * @throws InterruptedException when interrupted meanwhile
   */
  public Answer post(String path, Object body) throws InterruptedException {
    return post(path, body, null);
  }

  /**
   * Posts JSON on condition of a version.
   *
   * @param path below {@code /api/v1}
   * @param body anything Jackson can write
   * @param ifMatch the entity tag, or null to send none
   * @return the answer
   * @throws InterruptedException when interrupted meanwhile
   */
  public Answer post(String path, Object body, @Nullable String ifMatch)
      throws InterruptedException {
    return send(json(request(path).POST(publish(body)), ifMatch));
  }

  /**
   * Puts JSON.
   *
   * @param path below {@code /api/v1}
   * @param body anything Jackson can write
   * @param ifMatch the entity tag, or null to send none
   * @return the answer
   * @throws InterruptedException when interrupted meanwhile
   */
  public Answer put(String path, Object body, @Nullable String ifMatch)
      throws InterruptedException {
    return send(json(request(path).PUT(publish(body)), ifMatch));
  }

  /**
   * Deletes on condition of a version.
   *
   * @param path below {@code /api/v1}
   * @param ifMatch the entity tag
   * @return the answer
   * @throws InterruptedException when interrupted meanwhile
   */
  public Answer delete(String path, String ifMatch) throws InterruptedException {
    return send(request(path).DELETE().header("If-Match", ifMatch));
  }

  /**
   * Uploads a file.
   *
   * @param path below {@code /api/v1}
   * @param mediaType of the content
   * @param content the whole file
   * @return the answer
   * @throws InterruptedException when interrupted meanwhile
   */
  public Answer upload(String path, String mediaType, String content) throws InterruptedException {
    return send(
        request(path)
            .POST(BodyPublishers.ofString(content))
            .header("Content-Type", mediaType)
            .timeout(Duration.ofMinutes(5)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + path)).timeout(PATIENCE);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder json(HttpRequest.Builder request, @Nullable String ifMatch) {
    request.header("Content-Type", "application/json");
    return ifMatch == null ? request : request.header("If-Match", ifMatch);
  }

  private static BodyPublisher publish(Object body) {
    try {
      return BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }

  private static Answer send(HttpRequest.Builder request) throws InterruptedException {
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
