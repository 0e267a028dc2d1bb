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

/** The traces inside a dataset. */
@Path("/api/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Datasets")
public class DatasetTraceResource {

  private final TraceListService lists;

  DatasetTraceResource(TraceListService lists) {
    this.lists = lists;
  }

  /**
   * The traces of a dataset in its order (position, which is createdAt, id).
   *
   * @param id the dataset
   * @param page which page
   * @return the page; 404 for a dataset that the caller does not see
   */
  @GET
  @Path("/{id}/traces")
  public Uni<Page<TraceSummary>> listDatasetTraces(
      @PathParam("id") UUID id, @BeanParam PageQuery page) {
    return lists.listDataset(id, page);
  }
}
