package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.model.Membership;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a person walks a dataset: chronological, or at random. The random order
 * follows from (user, workshop, phase, round, trace) alone. A round's dataset never grows, so
 * nothing can be added in between.
 *
 * @param workshopId the workshop
 * @param datasetId the dataset
 * @param userId the person, who may be assigned a part of it
 * @param seed what the random order follows from; null for the chronological one
 */
record TraceOrder(UUID workshopId, UUID datasetId, UUID userId, @Nullable String seed) {

  static TraceOrder of(Membership member, UUID datasetId) {
    String seed =
        member.randomOrder()
            ? "%s/%s/%s/%d/"
                .formatted(member.userId(), member.workshopId(), member.phase(), member.round())
            : null;
    return new TraceOrder(member.workshopId(), datasetId, member.userId(), seed);
  }
}
