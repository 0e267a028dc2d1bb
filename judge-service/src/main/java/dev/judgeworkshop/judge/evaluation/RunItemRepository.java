package dev.judgeworkshop.judge.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.kit.row.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The items of a run as a set: one statement for any number of rows. Rows travel as one JSON
 * parameter, which takes absent values as they are.
 */
@ApplicationScoped
class RunItemRepository {

  private static final String INSERT =
      """
      insert into judge_evaluation (id, workshop_id, run_id, trace_id, state)
      select i.id, ?1, ?2, i."traceId", 'PENDING'
      from jsonb_to_recordset(cast(cast(?3 as text) as jsonb)) as i(id uuid, "traceId" uuid)
      on conflict do nothing
      """;
  private static final String COUNT =
      "select count(*) from judge_evaluation where workshop_id = ?1 and run_id = ?2";
  private static final String PENDING =
      """
      select cast(trace_id as text) from judge_evaluation
      where workshop_id = ?1 and run_id = ?2 and state = 'PENDING' order by id limit ?3
      """;
  private static final String STORE =
      """
      update judge_evaluation e
      set state = case when i.value is null then 'FAILED' else 'DONE' end, value = i.value,
        reasoning = i.reasoning, failure = i.failure,
        truth = i.truth, contested = i.contested, part = i.part
      from jsonb_to_recordset(cast(cast(?3 as text) as jsonb)) as i(
        "traceId" uuid, value smallint, reasoning text, failure text, truth smallint,
        contested boolean, part text)
      where e.workshop_id = ?1 and e.run_id = ?2 and e.trace_id = i."traceId"
        and e.state = 'PENDING'
      """;
  private static final String FIRST_FAILURE =
      """
      select failure from judge_evaluation
      where workshop_id = ?1 and run_id = ?2 and state = 'FAILED' order by id limit 1
      """;

  private final ObjectMapper json;

  RunItemRepository(ObjectMapper json) {
    this.json = json;
  }

  /** Items that are there already stay as they are. */
  Uni<Integer> insertPending(UUID workshopId, UUID runId, List<UUID> traceIds) {
    List<Item> items = traceIds.stream().map(traceId -> new Item(Ids.next(), traceId)).toList();
    return execute(INSERT, workshopId, runId, write(items));
  }

  Uni<Long> count(UUID workshopId, UUID runId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(COUNT, Long.class)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .getSingleResult());
  }

  Uni<List<UUID>> findPending(UUID workshopId, UUID runId, int limit) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(PENDING, String.class)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .setParameter(3, limit)
                    .getResultList())
        .map(ids -> ids.stream().map(UUID::fromString).toList());
  }

  /** Items that are judged already stay as they are. */
  Uni<Integer> store(UUID workshopId, UUID runId, List<JudgedItem> items) {
    return execute(STORE, workshopId, runId, write(items));
  }

  Uni<@Nullable String> findFirstFailure(UUID workshopId, UUID runId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FIRST_FAILURE, String.class)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .getSingleResultOrNull());
  }

  private static Uni<Integer> execute(String sql, UUID workshopId, UUID runId, String rows) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(sql)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .setParameter(3, rows)
                    .executeUpdate());
  }

  private String write(List<?> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @RegisterForReflection
  private record Item(UUID id, UUID traceId) {}
}
