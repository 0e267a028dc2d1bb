package dev.judgeworkshop.annotations.export;

import dev.judgeworkshop.annotations.client.workshops.WorkshopsClient;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.row.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets facilitators export, and writes it down first. */
@ApplicationScoped
public class ExportAudit {

  private final Memberships memberships;
  private final WorkshopsClient workshops;

  ExportAudit(Memberships memberships, WorkshopsClient workshops) {
    this.memberships = memberships;
    this.workshops = workshops;
  }

  /**
   * Begins an export.
   *
   * @param workshopId what is exported from
   * @param detail what is exported, for the audit trail
   * @return when it is written down; fails with 403 for others than facilitators, 503 when it
   *     cannot be written down: then nothing is exported
   */
  public Uni<Void> begin(UUID workshopId, String detail) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(member -> workshops.auditExport(workshopId, Ids.next(), member.userId(), detail));
  }
}
