package dev.judgeworkshop.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Map;

/** The answers that peers give. */
final class Answers {

  private static final String CONTENT_TYPE = "Content-Type";

  private Answers() {}

  static ResponseDefinitionBuilder json(int status, Object body) {
    return aResponse()
        .withStatus(status)
        .withHeader(CONTENT_TYPE, "application/json")
        .withBody(Json.write(body));
  }

  static ResponseDefinitionBuilder problem(int status, String code) {
    Map<String, Object> problem =
        Map.of("type", "about:blank", "title", code, "status", status, "code", code);
    return aResponse()
        .withStatus(status)
        .withHeader(CONTENT_TYPE, "application/problem+json")
        .withBody(Json.write(problem));
  }
}
