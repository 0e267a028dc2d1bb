package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * For services that work with certain traces, such as a judge: one call instead of one for each.
 */
@Path("/internal/v1/workshops/{workshopId}/texts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalWorkshopTextResource {

  private final TraceBatchReadService traces;

  InternalWorkshopTextResource(TraceBatchReadService traces) {
    this.traces = traces;
  }

  /**
   * The texts of traces in the order of their ids. A page may hold fewer than the limit though
   * there are more: go on while there is a {@code next}.
   *
   * @param workshopId the workshop
   * @param ids at most 200, with commas between them
   * @param parts {@code inputs}, {@code outputs}, {@code context}; all when absent
   * @param page which page; continues by {@code after}
   * @return the page
   */
  @GET
  public Uni<Page<TraceParts>> listTexts(
      @PathParam("workshopId") UUID workshopId,
      @QueryParam("ids") @Nullable String ids,
      @QueryParam("parts") @Nullable String parts,
      @BeanParam PageQuery page) {
    return traces.texts(workshopId, IdList.required("ids", ids), Part.of(parts), page);
  }
}
