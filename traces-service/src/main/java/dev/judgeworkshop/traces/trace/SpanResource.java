package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps inside a trace. */
@Path("/api/v1/traces/{id}/spans")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Traces")
public class SpanResource {

  private final SpanService spans;

  SpanResource(SpanService spans) {
    this.spans = spans;
  }

  /**
   * The spans of a trace in the order of their tree (position), without what went in and out.
   *
   * @param id the trace
   * @param page which page
   * @return the page; 404 for a trace that the caller does not see
   */
  @GET
  public Uni<Page<SpanSummary>> listSpans(@PathParam("id") UUID id, @BeanParam PageQuery page) {
    return spans.list(id, page);
  }

  /**
   * One span with its details.
   *
   * @param id the trace
   * @param spanId the span
   * @return the span; 404 also for a trace that the caller does not see
   */
  @GET
  @Path("/{spanId}")
  public Uni<SpanResponse> getSpan(@PathParam("id") UUID id, @PathParam("spanId") String spanId) {
    return spans.get(id, spanId);
  }
}
