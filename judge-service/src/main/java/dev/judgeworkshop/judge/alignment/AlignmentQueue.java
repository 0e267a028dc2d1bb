package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queues alignments as durable work. */
@ApplicationScoped
class AlignmentQueue {

  static final String TASK = "alignment";

  private final DurableWork work;

  AlignmentQueue(DurableWork work) {
    this.work = work;
  }

  /** Queued again while it is queued, it changes nothing. */
  Uni<Void> enqueue(UUID id) {
    return committed(id).invoke(work::wake);
  }

  @WithTransaction
  Uni<Void> committed(UUID id) {
    return work.enqueue(TASK, id);
  }
}
