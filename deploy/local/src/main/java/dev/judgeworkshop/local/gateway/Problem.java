package dev.judgeworkshop.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * What the gateway itself refuses, in the words that the services use (RFC 9457).
 *
 * @param status the HTTP status
 * @param code stable and in kebab-case
 * @param detail for people
 */
record Problem(int status, String code, String detail) {

  static final Problem UNKNOWN_PATH = new Problem(404, "not-found", "There is nothing here.");
  static final Problem AMBIGUOUS_PATH =
      new Problem(400, "invalid-request", "The path has dot segments or encoded separators.");
  static final Problem METHOD_NOT_ALLOWED =
      new Problem(405, "method-not-allowed", "Only GET and HEAD are possible here.");
  static final Problem TOO_LARGE =
      new Problem(413, "body-too-large", "The request body is too large.");
  static final Problem PEER_UNAVAILABLE =
      new Problem(503, "peer-unavailable", "The service does not answer. Nothing was changed.");
  static final Problem PEER_LOST =
      new Problem(
          502,
          "peer-lost",
          "The service went away while it worked. Whether it changed something is not known.");
  static final Problem STOPPING =
      new Problem(503, "peer-unavailable", "The gateway is stopping. Nothing was changed.");
  static final Problem DEADLINE =
      new Problem(504, "deadline-exceeded", "The request did not finish before its deadline.");

  private static final String RETRY_SECONDS = "2";

  /** Ends the response with this problem; the correlation id is already among its headers. */
  void answer(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    JsonObject body =
        new JsonObject()
            .put("type", "urn:problem:judge-workshop:" + code)
            .put(
                "title",
                Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' '))
            .put("status", status)
            .put("detail", detail)
            .put("instance", request.path())
            .put("code", code)
            .put("correlationId", response.headers().get(CorrelationId.HEADER));
    if (status == 503) {
      response.putHeader("Retry-After", RETRY_SECONDS);
    }
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Cache-Control", "no-store")
        .end(body.toBuffer());
  }
}
