package dev.judgeworkshop.discovery.client.annotations;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The internal endpoint of annotations-service that takes questions. */
@Path("/internal/v1/workshops/{workshopId}/rubric/questions/from-drafts/{groupId}")
@RegisterRestClient(configKey = "annotations")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface AnnotationsRestClient {

  @PUT
  Uni<PublishedQuestionView> publish(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("groupId") UUID groupId,
      @QueryParam("userId") UUID userId,
      QuestionToPublish question);
}
