package dev.judgeworkshop.testing.planted.clean.client.traces;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

@Path("/internal/v1/traces")
interface TracesRestClient {

  @GET
  Uni<TraceView> get(UUID id);
}
