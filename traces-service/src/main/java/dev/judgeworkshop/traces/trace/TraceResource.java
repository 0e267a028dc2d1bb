package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.traces.search.TraceCriteria;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Traces over HTTP. */
@Path("/api/v1/traces")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Traces")
public class TraceResource {

  private final TraceListService lists;
  private final TraceService traces;

  TraceResource(TraceListService lists, TraceService traces) {
    this.lists = lists;
    this.traces = traces;
  }

  /**
   * Traces in chronological order (createdAt, id): all for facilitators, the active dataset of the
   * open round for everybody else.
   *
   * @param filter which
   * @param criteria what they are looked for by
   * @param page which page
   * @return the page; 404 for a dataset that the caller does not see
   */
  @GET
  public Uni<Page<TraceSummary>> listTraces(
      @Valid @BeanParam TraceFilter filter,
      @Valid @BeanParam TraceCriteria criteria,
      @BeanParam PageQuery page) {
    return lists.list(filter, criteria, page);
  }

  /**
   * One trace.
   *
   * @param id its id
   * @param include the large parts to load: {@code messages}, {@code context}, {@code metadata};
   *     all when absent or empty
   * @param ifNoneMatch the ETag of what the client has
   * @return 200 with ETag, 304, 404 also for what the caller does not see
   */
  @GET
  @Path("/{id}")
  public Uni<RestResponse<TraceResponse>> getTrace(
      @PathParam("id") UUID id,
      @QueryParam("include")
          @Parameter(description = "messages, context, metadata with commas between; absent: all")
          @Nullable String include,
      @HeaderParam("If-None-Match") @Parameter(hidden = true) @Nullable String ifNoneMatch) {
    Set<Include> parts = Include.of(include);
    return traces
        .requireSeen(id)
        .chain(
            seen ->
                Versioned.ifChanged(
                    ifNoneMatch,
                    Uni.createFrom().item(seen.version()),
                    () -> traces.load(id, parts),
                    TraceResponse::version));
  }

  /**
   * The trace at a position of the active dataset, or behind another one, in the caller's own
   * order, with both neighbours.
   *
   * @param workshopId the workshop
   * @param position from 0; either this or {@code after}
   * @param after the trace that was seen last
   * @return the trace in full; 404 beyond the end
   */
  @GET
  @Path("/at")
  public Uni<TraceAtPosition> traceAtPosition(
      @QueryParam("workshopId") @NotNull UUID workshopId,
      @QueryParam("position") @Min(0) @Nullable Integer position,
      @QueryParam("after") @Nullable UUID after) {
    TraceProblems.requireOneOf(position, after);
    return after == null ? traces.at(workshopId, position) : traces.after(workshopId, after);
  }
}
