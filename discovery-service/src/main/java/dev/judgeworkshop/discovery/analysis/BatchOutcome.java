package dev.judgeworkshop.discovery.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one batch brought.
 *
 * @param last the id of the last contribution that was read
 * @param done contributions that the model could read
 * @param failed contributions whose batch it gave no usable answer to
 * @param items what it found, in its order
 * @param dropped how much evidence it named that was not there
 * @param model which model; null when none answered
 * @param inputTokens paid for
 * @param outputTokens paid for
 */
record BatchOutcome(
    UUID last,
    long done,
    long failed,
    List<FoundItem> items,
    long dropped,
    @Nullable String model,
    long inputTokens,
    long outputTokens) {

  BatchOutcome {
    items = List.copyOf(items);
  }

  static BatchOutcome unusable(List<Contribution> batch) {
    return new BatchOutcome(batch.getLast().id(), 0, batch.size(), List.of(), 0, null, 0, 0);
  }
}
