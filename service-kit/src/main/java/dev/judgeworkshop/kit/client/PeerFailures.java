package dev.judgeworkshop.kit.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.kit.problem.Violation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * How a peer's answer is taken; registered on every REST client of a peer. A status tells whether
 * asking again may help. Unknown fields are ignored, for a peer may be a version ahead (requests
 * from outside stay strict).
 */
@Singleton
public class PeerFailures
    implements ResponseExceptionMapper<RuntimeException>, ContextResolver<ObjectMapper> {

  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY_REQUESTS = 429;

  private final ObjectMapper lenient;
  private final ServiceHeaders own;

  PeerFailures(ObjectMapper json, ServiceHeaders own) {
    this.own = own;
    this.lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public RuntimeException toThrowable(Response response) {
    int status = response.getStatus();
    if (status == UNAUTHORIZED) {
      own.forgetToken();
    }
    return status >= 500 || status == TOO_MANY_REQUESTS || status == UNAUTHORIZED
        ? new PeerUnavailable("A peer answered " + status + ".")
        : refused(status, response);
  }

  private PeerRefused refused(int status, Response response) {
    ProblemView problem = problem(response);
    return new PeerRefused(status, problem.code(), problem.violations());
  }

  /** The body is in memory already; what is no problem document has no code. */
  private ProblemView problem(Response response) {
    try {
      String body = response.hasEntity() ? response.readEntity(String.class) : "{}";
      return lenient.readValue(body, ProblemView.class);
    } catch (JsonProcessingException | ProcessingException notAProblem) {
      return ProblemView.NONE;
    }
  }

  /** What is read of a peer's problem. */
  @RegisterForReflection(targets = {ProblemView.class, Violation.class})
  record ProblemView(@Nullable String code, @Nullable List<Violation> violations) {

    static final ProblemView NONE = new ProblemView(null, null);

    @Override
    public String code() {
      return code == null ? "" : code;
    }

    @Override
    public List<Violation> violations() {
      return violations == null ? List.of() : violations;
    }
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return lenient;
  }
}
