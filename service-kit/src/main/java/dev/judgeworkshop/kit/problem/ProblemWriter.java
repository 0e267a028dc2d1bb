package dev.judgeworkshop.kit.problem;

import dev.judgeworkshop.kit.correlation.Correlation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a problem, in the order people read it. */
final class ProblemWriter {

  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemWriter() {}

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
