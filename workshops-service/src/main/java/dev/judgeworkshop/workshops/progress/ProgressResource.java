package dev.judgeworkshop.workshops.progress;

import dev.judgeworkshop.kit.deadline.WithDeadline;
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

/** How far a workshop is. */
@Path("/api/v1/workshops/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "workshops")
public class ProgressResource {

  private final ProgressService progress;

  ProgressResource(ProgressService progress) {
    this.progress = progress;
  }

  /** Per member and per phase, some seconds old; what a service that is away knows is left out. */
  @GET
  public Uni<ProgressResponse> get(@PathParam("id") UUID id, @BeanParam PageQuery page) {
    return progress.progress(id, page);
  }
}
