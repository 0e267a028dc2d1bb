package dev.judgeworkshop.discovery.client.traces;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for the text of a trace. It does not try again: a person waits for the question. */
@ApplicationScoped
class TraceTexts {

  private final WorkshopTracesRestClient traces;

  TraceTexts(@RestClient WorkshopTracesRestClient traces) {
    this.traces = traces;
  }

  @Timeout
  @CircuitBreaker
  Uni<TraceTextsView> load(UUID workshopId, UUID traceId) {
    return traces.texts(workshopId, traceId.toString(), "inputs,outputs");
  }
}
