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

/** For services that work through a dataset, such as a judge's run. */
@Path("/internal/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "Internal")
public class InternalTraceTextResource {

  private final TraceTextService texts;
  private final TraceBatchReadService parts;

  InternalTraceTextResource(TraceTextService texts, TraceBatchReadService parts) {
    this.texts = texts;
    this.parts = parts;
  }

  /**
   * Texts in the order of the dataset. A page may hold fewer than the limit though there are more:
   * go on while there is a {@code next}.
   *
   * @param datasetId the dataset
   * @param page which page
   * @return the page; 404 when there is no such dataset
   */
  @GET
  @Path("/{datasetId}/trace-texts")
  public Uni<Page<TraceText>> listTraceTexts(
      @PathParam("datasetId") UUID datasetId, @BeanParam PageQuery page) {
    return texts.page(datasetId, page);
  }

  /**
   * The texts of a dataset's traces, in its order; the same.
   *
   * @param datasetId the dataset
   * @param named {@code inputs}, {@code outputs}, {@code context}; all when absent
   * @param page which page
   * @return the page; 404 when there is no such dataset
   */
  @GET
  @Path("/{datasetId}/texts")
  public Uni<Page<TraceParts>> listTextsOfDataset(
      @PathParam("datasetId") UUID datasetId,
      @QueryParam("parts") @Nullable String named,
      @BeanParam PageQuery page) {
    return parts.textsOf(datasetId, Part.of(named), page);
  }
}
