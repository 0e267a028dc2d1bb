package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.traces.dataset.OrderRepository.Place;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the trace at a position of a person's order, with its neighbours. */
@ApplicationScoped
public class OrderService {

  private final OrderRepository repository;

  OrderService(OrderRepository repository) {
    this.repository = repository;
  }

  /**
   * The trace at a position.
   *
   * @param member whose order
   * @param datasetId a dataset that the member sees
   * @param position from 0
   * @return the trace and its neighbours; fails with 404 beyond the end
   */
  @WithSession
  public Uni<TracePlace> at(Membership member, UUID datasetId, int position) {
    int before = position == 0 ? 0 : 1;
    return repository
        .read(TraceOrder.of(member, datasetId), position - before, before + 2)
        .map(places -> placeOf(places, before));
  }

  /**
   * The position of a trace.
   *
   * @param member whose order
   * @param datasetId a dataset that the member sees
   * @param traceId the trace
   * @return from 0; fails with 404 when the trace is not in the order
   */
  @WithSession
  public Uni<Integer> positionOf(Membership member, UUID datasetId, UUID traceId) {
    return repository
        .positionOf(TraceOrder.of(member, datasetId), traceId)
        .onItem()
        .ifNull()
        .failWith(DatasetProblems::unknownTraces);
  }

  private static TracePlace placeOf(List<Place> places, int index) {
    if (places.size() <= index) {
      throw DatasetProblems.nothingAtPosition();
    }
    Place here = places.get(index);
    return new TracePlace(
        here.count(), here.traceId(), idAt(places, index - 1), idAt(places, index + 1));
  }

  private static @Nullable UUID idAt(List<Place> places, int index) {
    return index < 0 || index >= places.size() ? null : places.get(index).traceId();
  }
}
