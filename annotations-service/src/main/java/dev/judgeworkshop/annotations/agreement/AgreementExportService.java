package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.export.ExportAudit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gives a report line by line, and writes down that it did. */
@ApplicationScoped
class AgreementExportService {

  private final AgreementService agreement;
  private final ExportAudit audit;

  AgreementExportService(AgreementService agreement, ExportAudit audit) {
    this.agreement = agreement;
    this.audit = audit;
  }

  /** All coefficients; some thousands at most, as a report has. */
  Uni<List<AgreementRow>> rows(UUID workshopId) {
    return audit
        .begin(workshopId, "agreement")
        .chain(() -> agreement.report(workshopId))
        .map(computed -> AgreementRow.of(computed.report()));
  }
}
