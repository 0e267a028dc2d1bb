package dev.judgeworkshop.judge.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Items that workers claim. A claim is a lease of the database's clock: renewed while its worker
 * lives, free for others when it has died. Whoever has lost a claim stores nothing.
 */
@ApplicationScoped
class ItemClaimRepository {

  private static final int LEASE_SECONDS = 30;

  /** ?1 workshop, ?2 run, ?3 worker, ?4 limit; waits for nobody. */
  static final String CLAIM =
      """
      with free as (
        select trace_id from judge_evaluation
        where workshop_id = ?1 and run_id = ?2 and state = 'PENDING'
          and (lease_until is null or lease_until < now())
        order by id limit ?4 for update skip locked
      ), claimed as (
        update judge_evaluation e
        set lease_owner = ?3, lease_until = now() + ?5 * interval '1 second'
        from free
        where e.workshop_id = ?1 and e.run_id = ?2 and e.trace_id = free.trace_id
        returning e.trace_id
      )
      select cast(c.trace_id as text), t.input, t.output, t.context
      from claimed c
      cross join lateral (
        select input, output, context from trace_text
        where workshop_id = ?1 and trace_id = c.trace_id offset 0
      ) t
      """;

  private static final String RENEW =
      """
      update judge_evaluation set lease_until = now() + ?4 * interval '1 second'
      where workshop_id = ?1 and run_id = ?2 and state = 'PENDING' and lease_owner = ?3
      """;

  private static final String RELEASE =
      """
      update judge_evaluation set lease_owner = null, lease_until = null
      where workshop_id = ?1 and run_id = ?2 and state = 'PENDING' and lease_owner = ?3
      """;

  /** ?3 the items as JSON, ?4 worker; gives the traces that were stored. */
  private static final String STORE =
      """
      with stored as (
        update judge_evaluation e
        set state = case when i.value is null then 'FAILED' else 'DONE' end, value = i.value,
          reasoning = i.reasoning, failure = i.failure, truth = i.truth,
          contested = i.contested, part = i.part, raw_answer = i.trail ->> 'rawAnswer',
          mapped = coalesce(cast(i.trail ->> 'mapped' as boolean), false),
          repaired = coalesce(cast(i.trail ->> 'repaired' as boolean), false),
          input_tokens = cast(i.trail ->> 'inputTokens' as int),
          output_tokens = cast(i.trail ->> 'outputTokens' as int)
        from jsonb_to_recordset(cast(cast(?3 as text) as jsonb)) as i(
          "traceId" uuid, value smallint, reasoning text, failure text, truth smallint,
          contested boolean, part text, trail jsonb)
        where e.workshop_id = ?1 and e.run_id = ?2 and e.trace_id = i."traceId"
          and e.state = 'PENDING' and e.lease_owner = ?4
        returning e.trace_id
      )
      select cast(trace_id as text) from stored
      """;

  private static final String HAS_PENDING =
      """
      select exists (select 1 from judge_evaluation
        where workshop_id = ?1 and run_id = ?2 and state = 'PENDING')
      """;

  private static final String REOPEN =
      """
      update judge_evaluation
      set state = 'PENDING', failure = null, raw_answer = null, lease_owner = null,
        lease_until = null
      where workshop_id = ?1 and run_id = ?2 and state = 'FAILED'
      """;

  private static final String KEEP_PART =
      """
      delete from judge_evaluation e
      where e.workshop_id = ?1 and e.run_id = ?2 and e.state = 'PENDING' and not exists (
        select 1 from ground_truth g
        where g.workshop_id = ?1 and g.run_id = ?2 and g.trace_id = e.trace_id and g.part = ?3
          and g.value is not null)
      """;

  private final ObjectMapper json;

  ItemClaimRepository(ObjectMapper json) {
    this.json = json;
  }

  Uni<List<ClaimedItem>> claim(UUID workshopId, UUID runId, UUID worker, int limit) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CLAIM, Object[].class)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .setParameter(3, worker)
                    .setParameter(4, limit)
                    .setParameter(5, LEASE_SECONDS)
                    .getResultList())
        .map(rows -> rows.stream().map(ItemClaimRepository::read).toList());
  }

  Uni<Integer> renew(UUID workshopId, UUID runId, UUID worker) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RENEW)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .setParameter(3, worker)
                    .setParameter(4, LEASE_SECONDS)
                    .executeUpdate());
  }

  Uni<Integer> release(UUID workshopId, UUID runId, UUID worker) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RELEASE)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .setParameter(3, worker)
                    .executeUpdate());
  }

  Uni<Set<UUID>> store(UUID workshopId, UUID runId, UUID worker, List<JudgedItem> items) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(STORE, String.class)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .setParameter(3, write(items))
                    .setParameter(4, worker)
                    .getResultList())
        .map(ids -> ids.stream().map(UUID::fromString).collect(Collectors.toSet()));
  }

  Uni<Boolean> hasPending(UUID workshopId, UUID runId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(HAS_PENDING, Boolean.class)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .getSingleResult());
  }

  Uni<Integer> reopenFailed(UUID workshopId, UUID runId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(REOPEN)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .executeUpdate());
  }

  Uni<Integer> keepPart(UUID workshopId, UUID runId, String part) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP_PART)
                    .setParameter(1, workshopId)
                    .setParameter(2, runId)
                    .setParameter(3, part)
                    .executeUpdate());
  }

  private static ClaimedItem read(Object[] row) {
    return new ClaimedItem(
        UUID.fromString((String) row[0]), (String) row[1], (String) row[2], (String) row[3]);
  }

  private String write(List<?> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
