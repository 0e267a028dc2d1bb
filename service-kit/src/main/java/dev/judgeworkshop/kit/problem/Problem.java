package dev.judgeworkshop.kit.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The only exception that services throw on purpose: an HTTP status with a stable, kebab-case code
 * that clients can act on. The static methods are the closed catalogue of kinds; a service names
 * its own codes with {@link #conflict} and {@link #notFound}.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient List<Violation> violations;
  private final transient Map<String, Object> extensions = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private Problem(int status, String code, String detail, List<Violation> violations) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  /**
   * 400: one field of the request is malformed or out of bounds.
   *
   * @param field the field in the client's words
   * @param message what is wrong with it
   * @return the problem, code {@code invalid-request}
   */
  public static Problem badRequest(String field, String message) {
    return badRequest(List.of(new Violation(field, message)));
  }

  /**
   * 400: several fields are malformed or out of bounds.
   *
   * @param violations each field with its fault, at least one
   * @return the problem, code {@code invalid-request}
   */
  public static Problem badRequest(List<Violation> violations) {
    return new Problem(400, "invalid-request", "The request has invalid fields.", violations);
  }

  /**
   * 401: the caller could not prove who they are.
   *
   * @param code the stable code
   * @param detail for people
   * @return the problem, with a Bearer challenge
   */
  public static Problem unauthorized(String code, String detail) {
    return new Problem(401, code, detail, List.of()).header("WWW-Authenticate", "Bearer");
  }

  /**
   * 403: a member without the right.
   *
   * @param detail for people
   * @return the problem, code {@code forbidden}
   */
  public static Problem forbidden(String detail) {
    return new Problem(403, "forbidden", detail, List.of());
  }

  /**
   * 404: not there, or not for this caller; the two cannot be told apart.
   *
   * @param what the thing in the domain's words, e.g. {@code workshop}
   * @return the problem, code {@code <what>-not-found}
   */
  public static Problem notFound(String what) {
    return new Problem(
        404, what.replace(' ', '-') + "-not-found", "There is no such " + what + ".", List.of());
  }

  /**
   * 404 with a code of its own, where the client has to know which thing is missing.
   *
   * @param code the stable code
   * @param detail for people
   * @return the problem
   */
  public static Problem notFound(String code, String detail) {
    return new Problem(404, code, detail, List.of());
  }

  /**
   * 409: a rule of the domain forbids it now.
   *
   * @param code the stable code
   * @param detail for people
   * @return the problem
   */
  public static Problem conflict(String code, String detail) {
    return new Problem(409, code, detail, List.of());
  }

  /**
   * 412: the change was decided on an older version; nothing was changed.
   *
   * @param currentVersion the version that is stored now, sent as the ETag
   * @return the problem, code {@code stale-version}
   */
  public static Problem staleVersion(long currentVersion) {
    return new Problem(412, "stale-version", "It was changed by someone else.", List.of())
        .withVersion(currentVersion);
  }

  /**
   * 413: the body is larger than this endpoint takes.
   *
   * @return the problem, code {@code body-too-large}
   */
  public static Problem tooLarge() {
    return new Problem(413, "body-too-large", "The request body is too large.", List.of());
  }

  /**
   * 428: a change without If-Match.
   *
   * @return the problem, code {@code version-required}
   */
  public static Problem versionRequired() {
    return new Problem(
        428, "version-required", "Send If-Match with the ETag you decided on.", List.of());
  }

  /**
   * 429: too many requests.
   *
   * @param code the stable code
   * @param retryAfter when to try again, at least one second
   * @return the problem
   */
  public static Problem tooManyRequests(String code, Duration retryAfter) {
    return new Problem(429, code, "Too many requests.", List.of()).retryAfter(retryAfter);
  }

  /**
   * 503: a peer or the database does not answer in time; nothing was changed.
   *
   * @param code {@code peer-unavailable}, {@code database-unavailable}, or {@code
   *     dependency-unavailable} where it cannot be told which
   * @param detail for people
   * @return the problem, with Retry-After
   */
  public static Problem unavailable(String code, String detail) {
    return new Problem(503, code, detail, List.of()).retryAfter(Duration.ofSeconds(2));
  }

  /**
   * 504: the request's own deadline passed.
   *
   * @return the problem, code {@code deadline-exceeded}
   */
  public static Problem deadlineExceeded() {
    return new Problem(
        504, "deadline-exceeded", "The request did not finish before its deadline.", List.of());
  }

  /**
   * 422: an {@code Idempotency-Key} came back with another request.
   *
   * @return the problem, code {@code idempotency-key-reused}
   */
  public static Problem idempotencyKeyReused() {
    return new Problem(
        422,
        "idempotency-key-reused",
        "This Idempotency-Key belongs to another request.",
        List.of(new Violation("Idempotency-Key", "belongs to another request")));
  }

  /**
   * Any other status that a framework decides on.
   *
   * @param status 400 to 599
   * @param code the stable code
   * @param detail for people
   * @return the problem
   */
  static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail, List.of());
  }

  /**
   * Adds a member to the body that a program can act on, e.g. {@code missing}.
   *
   * @param name its name in camelCase
   * @param value anything Jackson can write
   * @return this
   */
  public Problem with(String name, Object value) {
    extensions.put(name, value);
    return this;
  }

  /**
   * Sends the ETag of what is stored, so that the client can decide anew.
   *
   * @param currentVersion the version that is stored now
   * @return this
   */
  public Problem withVersion(long currentVersion) {
    return header("ETag", "\"" + currentVersion + "\"");
  }

  private Problem retryAfter(Duration delay) {
    return header("Retry-After", String.valueOf(Math.max(1, delay.toSeconds())));
  }

  private Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /**
   * The HTTP status.
   *
   * @return 400 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The stable code.
   *
   * @return kebab-case
   */
  public String code() {
    return code;
  }

  /**
   * The fields at fault.
   *
   * @return empty when the fault is in no field
   */
  public List<Violation> violations() {
    return violations;
  }

  Map<String, Object> extensions() {
    return Collections.unmodifiableMap(extensions);
  }

  Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }
}
