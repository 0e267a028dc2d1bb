package dev.judgeworkshop.annotations.suggestion;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rubric questions that a model suggested; for facilitators. */
@Path("/api/v1/rubrics/{workshopId}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "rubrics")
public class SuggestionResource {

  private final SuggestionService service;

  SuggestionResource(SuggestionService service) {
    this.service = service;
  }

  /** All suggestions, the newest first. */
  @GET
  public Uni<Page<SuggestionSummary>> list(
      @PathParam("workshopId") UUID workshopId, @BeanParam PageQuery query) {
    return service.list(workshopId, query);
  }

  /** Makes one a question at the end of the rubric; safe to repeat. */
  @POST
  @Path("/{id}/accept")
  public Uni<SuggestionSummary> accept(
      @PathParam("workshopId") UUID workshopId, @PathParam("id") UUID id) {
    return service.accept(workshopId, id);
  }

  /** Says that one is not wanted; what was accepted stays. */
  @POST
  @Path("/{id}/dismiss")
  public Uni<SuggestionSummary> dismiss(
      @PathParam("workshopId") UUID workshopId, @PathParam("id") UUID id) {
    return service.dismiss(workshopId, id);
  }
}
