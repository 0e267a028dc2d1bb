package dev.judgeworkshop.workshops.workshop;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last round of a phase that has rounds.
 *
 * @param number from 1; 0 before the first
 * @param datasetId what the round is about; null before the first
 * @param randomOrder whether each person walks the dataset in an order of their own
 */
@Embeddable
record PhaseRound(int number, @Nullable UUID datasetId, boolean randomOrder) {

  static final PhaseRound NONE = new PhaseRound(0, null, false);
}
