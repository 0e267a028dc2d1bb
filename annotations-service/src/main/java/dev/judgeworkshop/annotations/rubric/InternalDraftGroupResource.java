package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What discovery-service publishes into the rubric. */
@Path("/internal/v1/workshops/{workshopId}/rubric/questions/from-drafts/{groupId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("service")
@WithDeadline
@Tag(name = "internal")
public class InternalDraftGroupResource {

  private final RubricAdditionService service;

  InternalDraftGroupResource(RubricAdditionService service) {
    this.service = service;
  }

  /**
   * Makes a group of draft rubric items a question at the end of the rubric; safe to repeat.
   *
   * @param workshopId the workshop
   * @param groupId the group
   * @param userId who publishes it: the author of the version; absent where it is not known
   * @param request the question
   * @return which question it became, and in which version
   */
  @PUT
  public Uni<PublishedQuestionResponse> publish(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("groupId") UUID groupId,
      @QueryParam("userId") @Nullable UUID userId,
      @NotNull @Valid PublishGroupRequest request) {
    return service.publish(workshopId, groupId, userId, request);
  }
}
