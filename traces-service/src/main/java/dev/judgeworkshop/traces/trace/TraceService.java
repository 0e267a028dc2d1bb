package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.traces.dataset.DatasetService;
import dev.judgeworkshop.traces.dataset.OrderService;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows single traces to those who see them. */
@ApplicationScoped
class TraceService {

  private final TraceRepository repository;
  private final DatasetService datasets;
  private final OrderService orders;
  private final TraceRights rights;

  TraceService(
      TraceRepository repository,
      DatasetService datasets,
      OrderService orders,
      TraceRights rights) {
    this.repository = repository;
    this.datasets = datasets;
    this.orders = orders;
    this.rights = rights;
  }

  /** Where a trace is, if the caller sees it; else it is not there. */
  Uni<TraceLocation> requireSeen(UUID id) {
    return locate(id)
        .call(
            location ->
                rights
                    .requireMemberFor(location.workshopId(), TraceProblems.WHAT)
                    .chain(member -> sees(member, id))
                    .invoke(TraceService::refuseUnlessSeen));
  }

  @WithSession
  Uni<TraceLocation> locate(UUID id) {
    return repository.locate(id).onItem().ifNull().failWith(TraceProblems::notFound);
  }

  private Uni<Boolean> sees(Membership member, UUID id) {
    if (member.isFacilitator()) {
      return Uni.createFrom().item(true);
    }
    UUID open = TraceRights.openDataset(member);
    return open == null
        ? Uni.createFrom().item(false)
        : datasets.sees(member.workshopId(), open, member.userId(), id);
  }

  private static void refuseUnlessSeen(boolean seen) {
    if (!seen) {
      throw TraceProblems.notFound();
    }
  }

  /** The trace with the parts that are asked for. */
  @WithSession
  Uni<TraceResponse> load(UUID id, Set<Include> parts) {
    return repository
        .detail(id, parts)
        .onItem()
        .ifNull()
        .failWith(TraceProblems::notFound)
        .map(TraceDetail::response);
  }

  /** The trace at a position of the active dataset, in the caller's order. */
  Uni<TraceAtPosition> at(UUID workshopId, int position) {
    return rights.requireMember(workshopId).chain(member -> walk(member, position));
  }

  @WithSession
  Uni<TraceAtPosition> walk(Membership member, int position) {
    UUID dataset = walkedDataset(member);
    if (dataset == null) {
      return Uni.createFrom().failure(TraceProblems.notFound());
    }
    return orders
        .at(member, dataset, position)
        .chain(
            place ->
                load(place.traceId(), EnumSet.allOf(Include.class))
                    .map(trace -> TraceAtPosition.of(position, place, trace)));
  }

  /** The trace behind another one in the active dataset, in the caller's order. */
  Uni<TraceAtPosition> after(UUID workshopId, UUID traceId) {
    return rights.requireMember(workshopId).chain(member -> walkOn(member, traceId));
  }

  @WithSession
  Uni<TraceAtPosition> walkOn(Membership member, UUID traceId) {
    UUID dataset = walkedDataset(member);
    if (dataset == null) {
      return Uni.createFrom().failure(TraceProblems.notFound());
    }
    return orders
        .positionOf(member, dataset, traceId)
        .chain(position -> walk(member, position + 1));
  }

  /** A facilitator may look at the active dataset in every phase. */
  private static @Nullable UUID walkedDataset(Membership member) {
    return member.isFacilitator() ? member.activeDatasetId() : TraceRights.openDataset(member);
  }

  /** How many traces a workshop has. */
  @WithSession
  Uni<TraceCounts> counts(UUID workshopId) {
    return repository.countAll(workshopId).map(TraceCounts::new);
  }
}
