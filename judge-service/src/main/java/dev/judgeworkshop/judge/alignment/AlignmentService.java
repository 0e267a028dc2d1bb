package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.judge.metrics.ComparisonResponse;
import dev.judgeworkshop.judge.metrics.ComparisonService;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.WorkState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Starts, shows and decides on alignments; for facilitators. */
@ApplicationScoped
public class AlignmentService {

  private final AlignmentStore store;
  private final AlignmentPlans plans;
  private final Memberships memberships;
  private final EvaluationRunService runs;
  private final ComparisonService comparisons;

  AlignmentService(
      AlignmentStore store,
      AlignmentPlans plans,
      Memberships memberships,
      EvaluationRunService runs,
      ComparisonService comparisons) {
    this.store = store;
    this.plans = plans;
    this.memberships = memberships;
    this.runs = runs;
    this.comparisons = comparisons;
  }

  Uni<EstimateResponse> estimate(CreateAlignmentRequest request) {
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(facilitator -> plans.estimate(request));
  }

  Uni<AlignmentResponse> create(CreateAlignmentRequest request) {
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(facilitator -> plans.plan(request, facilitator))
        .chain(store::createOrContinue)
        .map(AlignmentRow::response);
  }

  Uni<Page<AlignmentResponse>> page(AlignmentFilter filter, PageQuery query) {
    @Nullable List<String> after = query.afterKey(filter.scope(), 2);
    return memberships
        .requireFacilitator(filter.workshopId())
        .chain(facilitator -> store.page(filter, query, after));
  }

  Uni<AlignmentResponse> get(UUID id) {
    return own(id).chain(row -> store.settled(id)).map(AlignmentRow::response);
  }

  /** One that is over stays as it is. */
  Uni<AlignmentResponse> cancel(UUID id) {
    return own(id)
        .chain(row -> store.cancel(id))
        .chain(() -> store.get(id))
        .map(AlignmentRow::response);
  }

  Uni<GuidelinesResponse> guidelines(UUID id) {
    return own(id).chain(row -> store.guidelines(id)).map(GuidelinesResponse::new);
  }

  Uni<GuidelineResponse> saveGuideline(
      UUID id, UUID guidelineId, long version, SaveGuidelineRequest request) {
    request.check();
    return own(id)
        .invoke(AlignmentService::requireUndecided)
        .chain(row -> store.saveGuideline(id, guidelineId, version, request))
        .chain(
            saved ->
                store
                    .guidelines(id)
                    .map(all -> all.stream().filter(g -> g.id().equals(guidelineId)).findFirst())
                    .map(found -> found.orElseThrow(AlignmentProblems::noSuchGuideline))
                    .invoke(
                        guideline -> {
                          if (saved == 0) {
                            throw Problem.staleVersion(guideline.version());
                          }
                        }));
  }

  /** Makes and measures another version from the guidelines as they are now. */
  Uni<AlignmentResponse> propose(UUID id, long version) {
    return change(id, version, row -> store.repropose(id, version));
  }

  Uni<AlignmentResponse> decide(UUID id, long version, AlignmentDecision decision) {
    return change(id, version, row -> store.decide(id, version, decision));
  }

  private Uni<AlignmentResponse> change(
      UUID id, long version, Function<AlignmentRow, Uni<Integer>> change) {
    return own(id)
        .chain(row -> store.settled(id))
        .invoke(AlignmentService::requireUndecided)
        .invoke(
            row -> {
              if (row.response().state() != WorkState.SUCCEEDED) {
                throw AlignmentProblems.notFinished();
              }
            })
        .chain(row -> change.apply(row))
        .chain(
            changed ->
                store
                    .get(id)
                    .map(
                        row -> {
                          if (changed == 0) {
                            throw Problem.staleVersion(row.response().version());
                          }
                          return row.response();
                        }));
  }

  /** The proposed version beside the one it was made from, on the same held-out traces. */
  Uni<ComparisonResponse> comparison(UUID id) {
    return own(id)
        .chain(row -> store.settled(id))
        .chain(
            row -> {
              UUID parent = row.response().parentRunId();
              UUID child = row.response().childRunId();
              if (parent == null || child == null || row.goesOn()) {
                throw AlignmentProblems.notFinished();
              }
              return runs.head(child)
                  .chain(
                      after ->
                          runs.head(parent).chain(before -> comparisons.compare(after, before)));
            });
  }

  private static void requireUndecided(AlignmentRow row) {
    if (row.response().decision() != null) {
      throw AlignmentProblems.decided();
    }
  }

  private Uni<AlignmentRow> own(UUID id) {
    return store
        .get(id)
        .call(
            row ->
                memberships
                    .requireFacilitator(row.response().workshopId())
                    .onFailure(AlignmentService::isNotFound)
                    .transform(foreign -> AlignmentProblems.notFound()));
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }
}
