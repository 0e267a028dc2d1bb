package dev.judgeworkshop.kit.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * How a peer's answer is taken; registered on every REST client of a peer. A status tells whether
 * asking again may help. Unknown fields are ignored, for a peer may be a version ahead (requests
 * from outside stay strict).
 */
@Singleton
public class PeerFailures
    implements ResponseExceptionMapper<RuntimeException>, ContextResolver<ObjectMapper> {

  private static final int TOO_MANY_REQUESTS = 429;

  private final ObjectMapper lenient;

  PeerFailures(ObjectMapper json) {
    this.lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public RuntimeException toThrowable(Response response) {
    int status = response.getStatus();
    String message = "A peer answered " + status + ".";
    return status >= 500 || status == TOO_MANY_REQUESTS
        ? new PeerUnavailable(message)
        : new PeerRefused(status, message);
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return lenient;
  }
}
