package dev.judgeworkshop.workshops.audit;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
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

/** What was done in a workshop. */
@Path("/api/v1/workshops/{id}/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "workshops")
public class AuditResource {

  private final AuditService audit;

  AuditResource(AuditService audit) {
    this.audit = audit;
  }

  /** Who did what when, newest first; for facilitators. */
  @GET
  public Uni<Page<AuditEntryResponse>> page(
      @PathParam("id") UUID id, @BeanParam AuditFilter filter, @BeanParam PageQuery page) {
    return audit.page(id, filter, page);
  }
}
