package dev.judgeworkshop.judge.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which traces a run judges, and why it was started.
 *
 * @param datasetId the traces
 * @param part only this part of the split; null for all
 * @param batchId runs that were started together; null for one alone
 * @param automaticRound the annotation round that started it; null when a person did
 * @param repeatOf the run that it repeats, to see whether the judge flips; null for any other
 */
record RunScope(
    UUID datasetId,
    @Nullable String part,
    @Nullable UUID batchId,
    @Nullable Integer automaticRound,
    @Nullable UUID repeatOf) {

  static RunScope of(UUID datasetId) {
    return new RunScope(datasetId, null, null, null, null);
  }
}
