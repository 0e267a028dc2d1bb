package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rubric of a workshop. */
@Path("/api/v1/rubrics/{workshopId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "rubrics")
public class RubricResource {

  private final RubricService service;
  private final RubricAdditionService additions;

  RubricResource(RubricService service, RubricAdditionService additions) {
    this.service = service;
    this.additions = additions;
  }

  /** The current version. */
  @GET
  public Uni<RestResponse<RubricResponse>> get(@PathParam("workshopId") UUID workshopId) {
    return service.show(workshopId).map(Versioned.ok(RubricResponse::version));
  }

  /** Creates the rubric, or makes a new version of it; If-Match is needed when there is one. */
  @PUT
  public Uni<RestResponse<RubricResponse>> save(
      @PathParam("workshopId") UUID workshopId,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid SaveRubricRequest request) {
    return service.save(workshopId, IfMatch.optional(ifMatch), request).map(RubricResource::answer);
  }

  /**
   * Adds the questions of the predecessor's delimited text that the rubric does not ask yet; safe
   * to repeat.
   */
  @POST
  @Path("/text-import")
  public Uni<RestResponse<RubricResponse>> importText(
      @PathParam("workshopId") UUID workshopId, @NotNull @Valid ImportRubricTextRequest request) {
    return additions.importText(workshopId, request).map(RubricResource::answer);
  }

  private static RestResponse<RubricResponse> answer(SavedRubric saved) {
    return saved.created()
        ? Versioned.created(RubricResponse::version, RubricResource::location).apply(saved.rubric())
        : Versioned.ok(RubricResponse::version).apply(saved.rubric());
  }

  private static String location(RubricResponse rubric) {
    return "/api/v1/rubrics/" + rubric.workshopId();
  }
}
