package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For features that change traces: says whether the caller may. */
@ApplicationScoped
public class ManagedTraceService {

  private final TraceService traces;
  private final TraceRights rights;

  ManagedTraceService(TraceService traces, TraceRights rights) {
    this.traces = traces;
    this.rights = rights;
  }

  /**
   * Only facilitators of the trace's workshop may, and only on the version that they have seen.
   *
   * @param traceId the trace
   * @param version the version that the change was decided on
   * @return the workshop; fails with 404 for a foreigner, 403 for another role, 412 for an older
   *     version
   */
  public Uni<UUID> requireManaged(UUID traceId, long version) {
    return traces
        .locate(traceId)
        .call(trace -> rights.requireFacilitatorFor(trace.workshopId(), TraceProblems.WHAT))
        .invoke(
            trace -> {
              if (trace.version() != version) {
                throw Problem.staleVersion(trace.version());
              }
            })
        .map(TraceLocation::workshopId);
  }
}
