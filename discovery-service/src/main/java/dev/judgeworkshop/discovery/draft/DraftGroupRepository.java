package dev.judgeworkshop.discovery.draft;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.discovery.progress.Columns;
import dev.judgeworkshop.model.ScaleType;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Groups in the database, and which draft rubric items are in them. */
@ApplicationScoped
class DraftGroupRepository implements PanacheRepositoryBase<DraftGroup, UUID> {

  private static final String ADD_ALL =
      """
      insert into draft_group (id, workshop_id, title, description, scale_type, labels, required,
        version, created_at, updated_at)
      select cast(g ->> 'id' as uuid), cast(g ->> 'workshopId' as uuid), g ->> 'title',
        g ->> 'description', g ->> 'scaleType',
        array(select jsonb_array_elements_text(g -> 'labels')),
        cast(g ->> 'required' as boolean), 1, cast(:now as timestamptz),
        cast(:alsoNow as timestamptz)
      from jsonb_array_elements(cast(cast(:groups as text) as jsonb)) g
      """;

  /** The groups that lose an item have changed. */
  private static final String JOIN_ALL =
      """
      with wanted as (
        select cast(g ->> 'id' as uuid) as group_id, cast(item as uuid) as item_id
        from jsonb_array_elements(cast(cast(:groups as text) as jsonb)) g
        cross join lateral jsonb_array_elements_text(g -> 'itemIds') item
      ), robbed as (
        update draft_group set version = version + 1
        where workshop_id = :workshopId and id in (
          select i.group_id from draft_rubric_item i join wanted w on w.item_id = i.id
          where i.workshop_id = :robbedIn and i.group_id is not null)
      )
      update draft_rubric_item i set group_id = w.group_id
      from wanted w
      where i.workshop_id = :itemsOf and i.id = w.item_id
      """;

  /** A group that loses an item has changed. */
  private static final String ROB =
      """
      update draft_group set version = version + 1
      where workshop_id = :workshopId and id in (
        select group_id from draft_rubric_item
        where workshop_id = :itemsOf and group_id <> :groupId
          and id in (select cast(item as uuid) from unnest(string_to_array(:ids, ',')) item))
      """;

  private static final String LEAVE =
      """
      update draft_rubric_item set group_id = null
      where workshop_id = :workshopId and group_id = :groupId
        and not (id = any(cast(string_to_array(:ids, ',') as uuid[])))
      """;

  private static final String JOIN =
      """
      update draft_rubric_item set group_id = :groupId
      where workshop_id = :workshopId and id = any(cast(string_to_array(:ids, ',') as uuid[]))
      """;

  private static final String ITEMS =
      """
      select id from draft_rubric_item
      where workshop_id = :workshopId and group_id = :groupId
      order by position, id
      """;

  private static final String EVIDENCE =
      """
      select distinct e.trace_id
      from draft_rubric_item i
      join draft_evidence e on e.workshop_id = i.workshop_id and e.item_id = i.id
      where i.workshop_id = :workshopId and i.group_id = :groupId
      order by e.trace_id
      limit 200
      """;

  private static final String COUNT_EVIDENCE =
      """
      select count(distinct e.trace_id)
      from draft_rubric_item i
      join draft_evidence e on e.workshop_id = i.workshop_id and e.item_id = i.id
      where i.workshop_id = :workshopId and i.group_id = :groupId
      """;

  private static final String PAGE =
      """
      select id, title, scale_type,
        (select count(*) from draft_rubric_item i
          where i.workshop_id = g.workshop_id and i.group_id = g.id),
        question_id, coalesce(published_version = version, false), version, updated_at
      from draft_group g
      where workshop_id = :workshopId%s
      order by id limit :rows offset :skip
      """;

  private static final String AFTER = " and id > :after";

  private final ObjectMapper json;

  DraftGroupRepository(ObjectMapper json) {
    this.json = json;
  }

  Uni<@Nullable DraftGroup> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** How many items have joined them. */
  Uni<Integer> addAll(UUID workshopId, List<NewGroup> groups, Instant now) {
    String rows = write(groups);
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD_ALL)
                    .setParameter("now", now)
                    .setParameter("alsoNow", now)
                    .setParameter("groups", rows)
                    .executeUpdate()
                    .chain(
                        () ->
                            session
                                .createNativeQuery(JOIN_ALL)
                                .setParameter("groups", rows)
                                .setParameter("workshopId", workshopId)
                                .setParameter("robbedIn", workshopId)
                                .setParameter("itemsOf", workshopId)
                                .executeUpdate()));
  }

  private String write(List<NewGroup> groups) {
    try {
      return json.writeValueAsString(groups);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How many of these items there are; all of them are in the group afterwards. */
  Uni<Integer> setItems(UUID workshopId, UUID groupId, Collection<UUID> itemIds) {
    String ids = itemIds.stream().map(UUID::toString).collect(joining(","));
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ROB)
                    .setParameter("workshopId", workshopId)
                    .setParameter("itemsOf", workshopId)
                    .setParameter("groupId", groupId)
                    .setParameter("ids", ids)
                    .executeUpdate()
                    .chain(() -> update(session, LEAVE, workshopId, groupId, ids))
                    .chain(() -> update(session, JOIN, workshopId, groupId, ids)));
  }

  private static Uni<Integer> update(
      Mutiny.Session session, String sql, UUID workshopId, UUID groupId, String ids) {
    return session
        .createNativeQuery(sql)
        .setParameter("workshopId", workshopId)
        .setParameter("groupId", groupId)
        .setParameter("ids", ids)
        .executeUpdate();
  }

  Uni<List<UUID>> items(UUID workshopId, UUID groupId) {
    return ids(ITEMS, workshopId, groupId);
  }

  Uni<Long> countEvidence(UUID workshopId, UUID groupId) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(COUNT_EVIDENCE, Long.class)
                    .setParameter("workshopId", workshopId)
                    .setParameter("groupId", groupId)
                    .getSingleResult());
  }

  /** The first 200, by id: as many as a question names. */
  Uni<List<UUID>> evidence(UUID workshopId, UUID groupId) {
    return ids(EVIDENCE, workshopId, groupId);
  }

  private Uni<List<UUID>> ids(String sql, UUID workshopId, UUID groupId) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(sql, UUID.class)
                    .setParameter("workshopId", workshopId)
                    .setParameter("groupId", groupId)
                    .getResultList());
  }

  /** One row more than the limit says whether there is a next page. */
  Uni<List<DraftGroupSummary>> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createNativeQuery(PAGE.formatted(after == null ? "" : AFTER), Object[].class)
                      .setParameter("workshopId", workshopId);
              return (after == null ? query : query.setParameter("after", after))
                  .setParameter("rows", rows)
                  .setParameter("skip", skip)
                  .getResultList();
            })
        .map(found -> found.stream().map(DraftGroupRepository::toSummary).toList());
  }

  private static DraftGroupSummary toSummary(Object[] row) {
    return new DraftGroupSummary(
        (UUID) row[0],
        (String) row[1],
        ScaleType.valueOf((String) row[2]),
        (Long) row[3],
        (UUID) row[4],
        (Boolean) row[5],
        (Long) row[6],
        Objects.requireNonNull(Columns.instant(row[7])));
  }
}
