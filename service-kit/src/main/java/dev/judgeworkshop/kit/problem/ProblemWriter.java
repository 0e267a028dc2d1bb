package dev.judgeworkshop.kit.problem;

import dev.judgeworkshop.kit.correlation.Correlation;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem as it goes on the wire, its members in the order people read them. */
public final class ProblemWriter {

  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemWriter() {}

  /**
   * The response of a resource or an exception mapper.
   *
   * @param problem what went wrong
   * @param uri of the request
   * @return problem+json with the problem's headers
   */
  public static Response response(Problem problem, UriInfo uri) {
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(MEDIA_TYPE).entity(body(problem, uri.getPath()));
    problem.headers().forEach(response::header);
    return response.build();
  }

  static Map<String, Object> body(Problem problem, @Nullable String path) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:problem:judge-workshop:" + problem.code());
    body.put("title", title(problem.code()));
    body.put("status", problem.status());
    body.put("detail", problem.getMessage());
    if (path != null) {
      body.put("instance", path);
    }
    body.put("code", problem.code());
    body.put("correlationId", Correlation.currentId());
    if (!problem.violations().isEmpty()) {
      body.put("violations", problem.violations());
    }
    body.putAll(problem.extensions());
    return body;
  }

  /** A code read as a sentence: {@code stale-version} becomes {@code Stale version}. */
  private static String title(String code) {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
  }
}
