package dev.judgeworkshop.kit.client;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.ProblemWriter;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What our caller is told when a peer failed us, after retries: 503, nothing was changed. */
public class PeerProblems {

  private static final Logger LOG = Logger.getLogger(PeerProblems.class);

  @ServerExceptionMapper({
    PeerUnavailable.class,
    ProcessingException.class,
    TimeoutException.class,
    CircuitBreakerOpenException.class,
    BulkheadException.class
  })
  Response peerAway(Throwable failed, UriInfo uri) {
    LOG.warnf("A peer does not answer in time: %s", failed.toString());
    return ProblemWriter.response(
        Problem.unavailable(
            "peer-unavailable", "A service that is needed does not answer in time."),
        uri);
  }
}
