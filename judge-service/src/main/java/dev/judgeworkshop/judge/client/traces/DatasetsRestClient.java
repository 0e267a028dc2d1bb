package dev.judgeworkshop.judge.client.traces;

import dev.judgeworkshop.kit.client.PeerFailures;
import dev.judgeworkshop.kit.client.UserHeaders;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Datasets, on behalf of the user who asks. */
@Path("/api/v1/datasets")
@RegisterRestClient(configKey = "traces")
@RegisterClientHeaders(UserHeaders.class)
@RegisterProvider(PeerFailures.class)
interface DatasetsRestClient {

  @POST
  Uni<DatasetView> create(
      @HeaderParam("Idempotency-Key") String idempotencyKey, NewDatasetView dataset);
}
