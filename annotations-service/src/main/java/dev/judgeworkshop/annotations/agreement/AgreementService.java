package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows facilitators how far the raters agree. */
@ApplicationScoped
class AgreementService {

  private final AgreementComputation computation;
  private final AgreementRepository repository;
  private final Memberships memberships;

  AgreementService(
      AgreementComputation computation, AgreementRepository repository, Memberships memberships) {
    this.computation = computation;
    this.repository = repository;
    this.memberships = memberships;
  }

  /**
   * The report over all ratings of the questions that the rubric has now: one look-up says in which
   * state the ratings are, and each state is computed once.
   *
   * @param workshopId the workshop
   * @return the report; fails with 403 for others than facilitators, 404 without a rubric
   */
  Uni<ComputedAgreement> report(UUID workshopId) {
    return state(workshopId).chain(state -> computation.report(workshopId, state));
  }

  /**
   * In which state the ratings are.
   *
   * @return one look-up; fails with 403 for others than facilitators, 404 without a rubric
   */
  Uni<RatingState> state(UUID workshopId) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> repository.state(workshopId))
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("rubric"));
  }
}
