package dev.judgeworkshop.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;

/** What the system answered; the body is JSON, or missing. */
public final class Answer {

  private final HttpResponse<String> response;
  private final JsonNode body;

  Answer(HttpResponse<String> response) throws IOException {
    this.response = response;
    this.body =
        response.body().isEmpty()
            ? MissingNode.getInstance()
            : Json.MAPPER.readTree(response.body());
  }

  /**
   * The HTTP status.
   *
   * @return 100 to 599
   */
  public int status() {
    return response.statusCode();
  }

  /**
   * The body.
   *
   * @return a missing node when there is none
   */
  public JsonNode body() {
    return body;
  }

  /**
   * A text field of the body.
   *
   * @param field its name
   * @return empty when it is not there
   */
  public String text(String field) {
    return body.path(field).asText();
  }

  /**
   * The problem code of an error.
   *
   * @return empty when the body is no problem
   */
  public String code() {
    return text("code");
  }

  /**
   * The entity tag, to be sent back as If-Match.
   *
   * @return empty when there is none
   */
  public Optional<String> tag() {
    return header("ETag");
  }

  /**
   * A header.
   *
   * @param name in any case
   * @return its first value
   */
  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /**
   * Insists on a status.
   *
   * @param statuses the ones that are fine
   * @return this
   * @throws UnexpectedAnswerException when it is another one
   */
  public Answer expect(int... statuses) {
    if (Arrays.stream(statuses).noneMatch(status -> status == status())) {
      throw new UnexpectedAnswerException(response);
    }
    return this;
  }

  @Override
  public String toString() {
    return status() + " " + body;
  }
}
