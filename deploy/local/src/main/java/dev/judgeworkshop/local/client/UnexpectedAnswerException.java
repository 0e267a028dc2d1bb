package dev.judgeworkshop.local.client;

import java.net.http.HttpResponse;

/** The system answered something else than the caller can go on with. */
public final class UnexpectedAnswerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnexpectedAnswerException(HttpResponse<String> response) {
    super(
        "%s %s answered %d: %s"
            .formatted(
                response.request().method(),
                response.uri(),
                response.statusCode(),
                response.body()));
  }
}
