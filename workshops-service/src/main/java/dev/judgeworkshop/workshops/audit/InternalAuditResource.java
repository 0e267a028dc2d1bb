package dev.judgeworkshop.workshops.audit;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other services did on somebody's behalf. */
@Path("/internal/v1/workshops/{workshopId}/audit-entries/{entryId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@WithDeadline
@RolesAllowed("service")
@Tag(name = "internal")
public class InternalAuditResource {

  private final AuditService audit;

  InternalAuditResource(AuditService audit) {
    this.audit = audit;
  }

  /** Writes an entry; the same id again changes nothing. */
  @PUT
  public Uni<Void> report(
      @PathParam("workshopId") UUID workshopId,
      @PathParam("entryId") UUID entryId,
      @NotNull @Valid ReportedEntryRequest entry) {
    return audit.report(workshopId, entryId, entry);
  }
}
