package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.evaluation.TracePart;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The snapshot of the ground truth that a run works with. */
@ApplicationScoped
class GroundTruthRepository {

  private static final String INSERT =
      """
      insert into ground_truth (workshop_id, run_id, trace_id, value, contested, raters, part, said)
      select ?1, ?2, r."traceId", r.value, r.contested, r.raters, r.part, r.said
      from jsonb_to_recordset(cast(cast(?3 as text) as jsonb)) as r(
        "traceId" uuid, value smallint, contested boolean, raters int, part text, said jsonb)
      on conflict do nothing
      """;

  /** The most frequent rating; of equally frequent ones the lowest. */
  private static final String MAJORITY =
      """
      select cast(value as int), cast(sum(count(*)) over () as bigint)
      from ground_truth
      where workshop_id = ?1 and run_id = ?2 and part = 'TUNING' and value is not null
      group by value order by count(*) desc, value limit 1
      """;

  private static final String OF_TRACES =
      """
      select cast(trace_id as text), cast(value as int), contested, raters, part
      from ground_truth
      where workshop_id = ?1 and run_id = ?2 and trace_id in
        (select cast(t as uuid) from jsonb_array_elements_text(cast(cast(?3 as text) as jsonb)) as t)
      """;

  private final JsonRows rows;

  GroundTruthRepository(JsonRows rows) {
    this.rows = rows;
  }

  Uni<Integer> insert(UUID workshopId, UUID runId, List<GroundTruth> truths) {
    return rows.execute(INSERT, workshopId, runId, rows.of(truths));
  }

  Uni<TuningSummary> summarizeTuning(UUID workshopId, UUID runId) {
    return rows.select(MAJORITY, workshopId, runId)
        .map(
            found ->
                found.isEmpty()
                    ? new TuningSummary(null, 0)
                    : new TuningSummary((Integer) found.getFirst()[0], (Long) found.getFirst()[1]));
  }

  Uni<List<GroundTruth>> findByTraces(UUID workshopId, UUID runId, List<UUID> traceIds) {
    return rows.select(OF_TRACES, workshopId, runId, rows.of(traceIds))
        .map(found -> found.stream().map(GroundTruthRepository::toTruth).toList());
  }

  private static GroundTruth toTruth(@Nullable Object[] row) {
    return new GroundTruth(
        UUID.fromString((String) row[0]),
        (Integer) row[1],
        (Boolean) row[2],
        (Integer) row[3],
        TracePart.valueOf((String) row[4]),
        null);
  }

  /** The most frequent rating of the tuning traces, and how many have an uncontested truth. */
  record TuningSummary(@Nullable Integer majorityRating, long traces) {}
}
