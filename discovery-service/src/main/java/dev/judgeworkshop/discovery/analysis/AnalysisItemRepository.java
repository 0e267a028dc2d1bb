package dev.judgeworkshop.discovery.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The items of analyses and their evidence; a batch is stored by two statements of any size. */
@ApplicationScoped
class AnalysisItemRepository {

  private static final String ADD =
      """
      insert into analysis_item (id, workshop_id, analysis_id, position, title, description)
      select cast(i.item ->> 'id' as uuid), cast(:workshopId as uuid), cast(:analysisId as uuid),
        (select count(*) from analysis_item
          where workshop_id = :countedIn and analysis_id = :countedOf) + i.place,
        i.item ->> 'title', i.item ->> 'description'
      from jsonb_array_elements(cast(cast(:items as text) as jsonb)) with ordinality i (item, place)
      on conflict do nothing
      """;

  private static final String ADD_EVIDENCE =
      """
      insert into analysis_evidence (workshop_id, item_id, trace_id)
      select cast(:workshopId as uuid), cast(i ->> 'id' as uuid), cast(t as uuid)
      from jsonb_array_elements(cast(cast(:items as text) as jsonb)) i
      cross join lateral jsonb_array_elements_text(i -> 'traceIds') t
      on conflict do nothing
      """;

  private static final String ALL =
      """
      select id, position, title, substr(description, 1, 280),
        (select count(*) from analysis_evidence e
          where e.workshop_id = i.workshop_id and e.item_id = i.id)
      from analysis_item i
      where workshop_id = :workshopId and analysis_id = :analysisId
      order by position, id
      """;

  private static final String ONE =
      """
      select id, analysis_id, position, title, description,
        (select count(*) from analysis_evidence e
          where e.workshop_id = i.workshop_id and e.item_id = i.id)
      from analysis_item i where workshop_id = :workshopId and id = :id
      """;

  private static final String EVIDENCE =
      "select trace_id from analysis_evidence where workshop_id = :workshopId and item_id = :id"
          + " order by trace_id limit 200";

  private static final String SHARED =
      """
      select a.id, b.id, count(*)
      from analysis_item a
      join analysis_evidence ea on ea.workshop_id = a.workshop_id and ea.item_id = a.id
      join analysis_item b on b.workshop_id = a.workshop_id and b.analysis_id = :there
      join analysis_evidence eb
        on eb.workshop_id = b.workshop_id and eb.item_id = b.id and eb.trace_id = ea.trace_id
      where a.workshop_id = :workshopId and a.analysis_id = :here
      group by a.id, b.id
      """;

  private final ObjectMapper json;

  AnalysisItemRepository(ObjectMapper json) {
    this.json = json;
  }

  Uni<Void> add(UUID workshopId, UUID analysisId, List<FoundItem> items) {
    List<FoundItem> fresh = items.stream().filter(FoundItem::isNew).toList();
    return Panache.getSession()
        .chain(
            session ->
                addNew(session, workshopId, analysisId, fresh)
                    .chain(() -> addEvidence(session, workshopId, items)));
  }

  private Uni<Integer> addNew(
      Mutiny.Session session, UUID workshopId, UUID analysisId, List<FoundItem> items) {
    return items.isEmpty()
        ? Uni.createFrom().item(0)
        : session
            .createNativeQuery(ADD)
            .setParameter("workshopId", workshopId)
            .setParameter("analysisId", analysisId)
            .setParameter("countedIn", workshopId)
            .setParameter("countedOf", analysisId)
            .setParameter("items", write(items))
            .executeUpdate();
  }

  private Uni<Void> addEvidence(Mutiny.Session session, UUID workshopId, List<FoundItem> items) {
    return items.isEmpty()
        ? Uni.createFrom().voidItem()
        : session
            .createNativeQuery(ADD_EVIDENCE)
            .setParameter("workshopId", workshopId)
            .setParameter("items", write(items))
            .executeUpdate()
            .replaceWithVoid();
  }

  /** All items of an analysis: a few dozen. */
  Uni<List<AnalysisItemSummary>> all(UUID workshopId, UUID analysisId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ALL, Object[].class)
                    .setParameter("workshopId", workshopId)
                    .setParameter("analysisId", analysisId)
                    .getResultList())
        .map(rows -> rows.stream().map(AnalysisItemRepository::toSummary).toList());
  }

  Uni<@Nullable AnalysisItemResponse> find(UUID workshopId, UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ONE, Object[].class)
                    .setParameter("workshopId", workshopId)
                    .setParameter("id", id)
                    .getSingleResultOrNull()
                    .onItem()
                    .ifNotNull()
                    .transformToUni(
                        row ->
                            session
                                .createNativeQuery(EVIDENCE, UUID.class)
                                .setParameter("workshopId", workshopId)
                                .setParameter("id", id)
                                .getResultList()
                                .map(evidence -> toResponse(row, evidence))));
  }

  Uni<List<SharedTraces>> shared(UUID workshopId, UUID here, UUID there) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SHARED, Object[].class)
                    .setParameter("there", there)
                    .setParameter("workshopId", workshopId)
                    .setParameter("here", here)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .map(row -> new SharedTraces((UUID) row[0], (UUID) row[1], (Long) row[2]))
                    .toList());
  }

  private static AnalysisItemSummary toSummary(Object[] row) {
    return new AnalysisItemSummary(
        (UUID) row[0], (Long) row[1], (String) row[2], (String) row[3], (Long) row[4]);
  }

  private static AnalysisItemResponse toResponse(Object[] row, List<UUID> evidence) {
    return new AnalysisItemResponse(
        (UUID) row[0],
        (UUID) row[1],
        (Long) row[2],
        (String) row[3],
        (String) row[4],
        (Long) row[5],
        evidence);
  }

  private String write(List<FoundItem> items) {
    try {
      return json.writeValueAsString(items);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
