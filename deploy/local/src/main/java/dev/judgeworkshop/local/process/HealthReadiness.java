package dev.judgeworkshop.local.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Ready when the health document says UP and carries the instance id that the process was started
 * with: a stranger's server on the port, or a process that was left over, is never taken for ours.
 */
public final class HealthReadiness implements Readiness {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final HttpRequest request;
  private final String instanceId;

  /**
   * Asks a health address.
   *
   * @param health the readiness document, e.g. {@code http://127.0.0.1:8081/q/health/ready}
   * @param instanceId the id that its check {@code instance} must show
   */
  public HealthReadiness(URI health, String instanceId) {
    this.request = HttpRequest.newBuilder(health).timeout(ANSWER).build();
    this.instanceId = instanceId;
  }

  @Override
  public boolean isReady() throws InterruptedException {
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && isOurs(answer.body());
    } catch (IOException notYet) {
      return false;
    }
  }

  private boolean isOurs(String body) throws JsonProcessingException {
    for (JsonNode check : JSON.readTree(body).path("checks")) {
      if (check.path("name").asText().equals("instance")) {
        return check.path("data").path("id").asText().equals(instanceId);
      }
    }
    return false;
  }
}
