package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.model.Phase;
import java.util.UUID;

/**
 * Names a round.
 *
 * @param workshopId the workshop
 * @param phase {@code DISCOVERY} or {@code ANNOTATION}
 * @param round counted from 1
 */
record RoundKey(UUID workshopId, Phase phase, int round) {}
