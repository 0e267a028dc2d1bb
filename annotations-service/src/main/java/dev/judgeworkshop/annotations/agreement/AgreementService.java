package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.annotation.AnnotationReadingService;
import dev.judgeworkshop.annotations.rubric.RubricService;
import dev.judgeworkshop.kit.identity.Memberships;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows facilitators how far the raters agree. */
@ApplicationScoped
class AgreementService {

  private final AgreementComputation computation;
  private final AnnotationReadingService annotations;
  private final RubricService rubrics;
  private final Memberships memberships;

  AgreementService(
      AgreementComputation computation,
      AnnotationReadingService annotations,
      RubricService rubrics,
      Memberships memberships) {
    this.computation = computation;
    this.annotations = annotations;
    this.rubrics = rubrics;
    this.memberships = memberships;
  }

  /**
   * The report over all ratings of the questions that the rubric has now.
   *
   * @param workshopId the workshop
   * @return the report; fails with 403 for others than facilitators, 404 without a rubric
   */
  Uni<AgreementReport> report(UUID workshopId) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> rubrics.current(workshopId))
        .chain(
            rubric ->
                annotations
                    .workshopProgress(workshopId)
                    .chain(
                        progress ->
                            computation.report(workshopId, rubric.version(), progress, rubric)));
  }
}
