package dev.judgeworkshop.judge.export;

import dev.judgeworkshop.judge.client.workshops.AuditEntryView;
import dev.judgeworkshop.judge.client.workshops.WorkshopsClient;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.row.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Accounts for exports at workshops-service, before anything leaves. */
@ApplicationScoped
class ExportAccount {

  private final Memberships memberships;
  private final WorkshopsClient workshops;

  ExportAccount(Memberships memberships, WorkshopsClient workshops) {
    this.memberships = memberships;
    this.workshops = workshops;
  }

  Uni<Void> forExport(UUID workshopId, String what) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(
            facilitator ->
                workshops.audit(
                    workshopId,
                    Ids.next(),
                    new AuditEntryView(facilitator.userId(), AuditEntryView.Action.EXPORT, what)));
  }
}
