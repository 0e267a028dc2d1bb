package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows the spans of a trace to those who see the trace. */
@ApplicationScoped
class SpanService {

  private final TraceService traces;
  private final SpanRepository repository;

  SpanService(TraceService traces, SpanRepository repository) {
    this.traces = traces;
    this.repository = repository;
  }

  Uni<Page<SpanSummary>> list(UUID traceId, PageQuery query) {
    String scope = "spans" + traceId;
    int first = TraceCursor.position(query, scope);
    return traces
        .requireSeen(traceId)
        .chain(
            trace ->
                repository
                    .page(trace, first, query.limit() + 1)
                    .map(
                        rows ->
                            Page.of(
                                rows,
                                trace.spanCount(),
                                query,
                                scope,
                                span -> List.of(String.valueOf(span.position())))));
  }

  Uni<SpanResponse> get(UUID traceId, String spanId) {
    return traces
        .requireSeen(traceId)
        .chain(trace -> repository.find(trace, spanId))
        .onItem()
        .ifNull()
        .failWith(TraceProblems::spanNotFound);
  }
}
