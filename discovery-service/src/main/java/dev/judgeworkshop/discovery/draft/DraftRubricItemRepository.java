package dev.judgeworkshop.discovery.draft;

import static java.util.stream.Collectors.joining;

import dev.judgeworkshop.discovery.progress.Columns;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draft rubric items and their evidence in the database, in the facilitator's order. */
@ApplicationScoped
class DraftRubricItemRepository implements PanacheRepositoryBase<DraftRubricItem, UUID> {

  /** At the end of the order; two at once may share a place, and their ids decide. */
  private static final String ADD =
      """
      insert into draft_rubric_item (id, workshop_id, text, source, source_id, position, created_by,
        version, created_at, updated_at)
      select cast(:id as uuid), cast(:workshopId as uuid), cast(:text as text),
        cast(:source as text), cast(:sourceId as uuid),
        coalesce((
          select position from draft_rubric_item where workshop_id = :positionsOf
          order by position desc limit 1), 0) + 1,
        cast(:createdBy as uuid), 1, cast(:now as timestamptz), cast(:alsoNow as timestamptz)
      on conflict (workshop_id, source, source_id) do nothing
      """;

  private static final String ADD_EVIDENCE =
      """
      insert into draft_evidence (workshop_id, item_id, trace_id)
      select cast(:workshopId as uuid), cast(:itemId as uuid), cast(trace as uuid)
      from unnest(string_to_array(:traceIds, ',')) trace
      on conflict do nothing
      """;

  private static final String REMOVE_EVIDENCE =
      "delete from draft_evidence where workshop_id = :workshopId and item_id = :itemId";

  private static final String EVIDENCE =
      "select trace_id from draft_evidence where workshop_id = :workshopId and item_id = :itemId"
          + " order by trace_id";

  private static final String PAGE =
      """
      select id, substr(text, 1, 280), source, source_id, group_id,
        (select count(*) from draft_evidence e
          where e.workshop_id = i.workshop_id and e.item_id = i.id),
        position, version, updated_at
      from draft_rubric_item i
      where workshop_id = :workshopId%s%s
      order by position, id limit :rows offset :skip
      """;

  private static final String OF_GROUP = " and group_id = :groupId";

  private static final String AFTER =
      " and (position, id) > (cast(:afterPosition as bigint), cast(:afterId as uuid))";

  private static final String ORDER =
      """
      update draft_rubric_item i set position = wanted.place
      from unnest(string_to_array(:ids, ',')) with ordinality wanted (id, place)
      where i.workshop_id = :workshopId and i.id = cast(wanted.id as uuid)
      """;

  /** False when the same was promoted already. */
  Uni<Boolean> add(NewItem item, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("id", item.id())
                    .setParameter("workshopId", item.workshopId())
                    .setParameter("text", item.text())
                    .setParameter("source", item.source().name())
                    .setParameter("sourceId", item.sourceId())
                    .setParameter("positionsOf", item.workshopId())
                    .setParameter("createdBy", item.createdBy())
                    .setParameter("now", now)
                    .setParameter("alsoNow", now)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  Uni<@Nullable DraftRubricItem> findBySource(UUID workshopId, Source source, UUID sourceId) {
    return find("workshopId = ?1 and source = ?2 and sourceId = ?3", workshopId, source, sourceId)
        .firstResult();
  }

  Uni<@Nullable DraftRubricItem> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Uni<Void> addEvidence(UUID workshopId, UUID itemId, Collection<UUID> traceIds) {
    if (traceIds.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD_EVIDENCE)
                    .setParameter("workshopId", workshopId)
                    .setParameter("itemId", itemId)
                    .setParameter("traceIds", joined(traceIds))
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Void> removeEvidence(UUID workshopId, UUID itemId) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(REMOVE_EVIDENCE)
                    .setParameter("workshopId", workshopId)
                    .setParameter("itemId", itemId)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<List<UUID>> evidence(UUID workshopId, UUID itemId) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(EVIDENCE, UUID.class)
                    .setParameter("workshopId", workshopId)
                    .setParameter("itemId", itemId)
                    .getResultList());
  }

  /** One row more than the limit says whether there is a next page. */
  Uni<List<DraftRubricItemSummary>> page(
      DraftRubricItemFilter filter, @Nullable ItemKey after, int skip, int rows) {
    String sql =
        PAGE.formatted(filter.groupId() == null ? "" : OF_GROUP, after == null ? "" : AFTER);
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createNativeQuery(sql, Object[].class)
                      .setParameter("workshopId", filter.workshopId());
              if (filter.groupId() != null) {
                query.setParameter("groupId", filter.groupId());
              }
              if (after != null) {
                query
                    .setParameter("afterPosition", after.position())
                    .setParameter("afterId", after.id());
              }
              return query.setParameter("rows", rows).setParameter("skip", skip).getResultList();
            })
        .map(found -> found.stream().map(DraftRubricItemRepository::toSummary).toList());
  }

  Uni<Long> countOfGroup(UUID workshopId, UUID groupId) {
    return count("workshopId = ?1 and groupId = ?2", workshopId, groupId);
  }

  /** How many items got their place. */
  Uni<Integer> order(UUID workshopId, List<UUID> ids) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ORDER)
                    .setParameter("ids", joined(ids))
                    .setParameter("workshopId", workshopId)
                    .executeUpdate());
  }

  private static DraftRubricItemSummary toSummary(Object[] row) {
    return new DraftRubricItemSummary(
        (UUID) row[0],
        (String) row[1],
        Source.valueOf((String) row[2]),
        (UUID) row[3],
        (UUID) row[4],
        (Long) row[5],
        (Long) row[6],
        (Long) row[7],
        Objects.requireNonNull(Columns.instant(row[8])));
  }

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(","));
  }
}
