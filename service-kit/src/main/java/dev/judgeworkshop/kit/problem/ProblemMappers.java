package dev.judgeworkshop.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request handler throws into problem+json. No stack trace leaves a service. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  /** How the server says that a body of unknown length exceeds the limit. */
  private static final String TOO_LARGE = "Request too large";

  private static final Map<Integer, String> CODES =
      Map.of(
          400, "invalid-request",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "body-too-large",
          415, "unsupported-media-type");

  @ServerExceptionMapper
  Response problem(Problem problem, UriInfo uri) {
    return respond(problem, uri);
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException invalid, UriInfo uri) {
    if (Violations.isServerFault(invalid)) {
      return unexpected(invalid, uri);
    }
    return respond(Problem.badRequest(Violations.of(invalid)), uri);
  }

  @ServerExceptionMapper
  Response unreadable(MismatchedInputException unreadable, UriInfo uri) {
    return respond(Problem.badRequest(Violations.of(unreadable)), uri);
  }

  @ServerExceptionMapper
  Response framework(WebApplicationException thrown, UriInfo uri) {
    if (thrown.getCause() instanceof Problem problem) {
      return respond(problem, uri); // thrown while a parameter was bound
    }
    int status = thrown.getResponse().getStatus();
    if (thrown.getCause() instanceof JsonProcessingException json && status < 500) {
      return respond(Problem.badRequest(Violations.of(json)), uri);
    }
    if (status < 400) {
      return thrown.getResponse();
    }
    if (status >= 500) {
      return unexpected(thrown, uri);
    }
    String code = CODES.getOrDefault(status, "request-refused");
    String reason = Response.Status.fromStatusCode(status).getReasonPhrase();
    return respond(Problem.of(status, code, reason + "."), uri, thrown.getResponse().getHeaders());
  }

  @ServerExceptionMapper({
    AuthenticationFailedException.class,
    UnauthorizedException.class,
    AuthenticationCompletionException.class
  })
  Response unauthenticated(Throwable refused, UriInfo uri) {
    if (refused.getCause() instanceof OIDCException) {
      return issuerAway((OIDCException) refused.getCause(), uri);
    }
    return respond(Problem.unauthorized("unauthenticated", "A valid bearer token is needed."), uri);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refused, UriInfo uri) {
    return respond(Problem.forbidden("This token may not do that."), uri);
  }

  @ServerExceptionMapper
  Response issuerAway(OIDCException failed, UriInfo uri) {
    LOG.warnf("The token issuer does not answer: %s", failed.getMessage());
    return respond(
        Problem.unavailable("peer-unavailable", "The token issuer does not answer."), uri);
  }

  /** The version that is stored now is not known here; a service that knows it throws a Problem. */
  @ServerExceptionMapper
  Response lostRace(OptimisticLockException lost, UriInfo uri) {
    return respond(Problem.of(412, "stale-version", "It was changed by someone else."), uri);
  }

  /** A raw I/O failure comes from a peer or from the database: nothing in it tells which. */
  @ServerExceptionMapper
  Response disconnected(IOException failed, UriInfo uri) {
    if (TOO_LARGE.equals(failed.getMessage())) {
      return respond(Problem.tooLarge(), uri);
    }
    LOG.warnf("A peer or the database does not answer: %s", failed.toString());
    return respond(
        Problem.unavailable(
            "dependency-unavailable",
            "A service or the database that is needed does not answer in time."),
        uri);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failed, UriInfo uri) {
    if (DatabaseFaults.isUnavailable(failed)) {
      LOG.warnf("The database does not answer: %s", failed.toString());
      return respond(
          Problem.unavailable("database-unavailable", "The database does not answer in time."),
          uri);
    }
    LOG.errorf("Unexpected failure: %s", FailureText.of(failed));
    return respond(Problem.of(500, "internal-error", "Something went wrong on our side."), uri);
  }

  private static Response respond(Problem problem, UriInfo uri) {
    return ProblemWriter.response(problem, uri);
  }

  private static Response respond(
      Problem problem, UriInfo uri, MultivaluedMap<String, Object> original) {
    Response response = respond(problem, uri);
    Object allow = original.getFirst("Allow");
    if (allow != null) {
      response.getHeaders().putSingle("Allow", allow);
    }
    return response;
  }
}
