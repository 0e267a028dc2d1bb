package dev.judgeworkshop.judge.client.annotations;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.ServiceHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The internal endpoints of annotations-service. */
@Path("/internal/v1/workshops/{workshopId}")
@RegisterRestClient(configKey = "annotations")
@RegisterClientHeaders(ServiceHeaders.class)
@RegisterProvider(PeerFailures.class)
interface AnnotationsRestClient {

  @GET
  @Path("/rubric")
  Uni<RubricView> rubric(@PathParam("workshopId") UUID workshopId);

  @GET
  @Path("/ground-truth")
  Uni<GroundTruthPageView> groundTruth(
      @PathParam("workshopId") UUID workshopId,
      @QueryParam("questionId") UUID questionId,
      @QueryParam("part") @Nullable String part,
      @QueryParam("include") String include,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") int limit);
}
