package dev.judgeworkshop.traces.dataset;

import static java.util.stream.Collectors.joining;

import dev.judgeworkshop.traces.search.TraceConditions;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Datasets and their junction rows; the latter never pass through Java. */
@ApplicationScoped
class DatasetRepository implements PanacheRepositoryBase<Dataset, UUID> {

  /**
   * Positions from 0 in the order of the traces' creation, by ix_trace_workshop_id_created_at_id.
   */
  private static final String CHOOSE =
      """
      insert into dataset_trace (workshop_id, dataset_id, position, trace_id)
      select workshop_id, %s, row_number() over (order by created_at, id) - 1, id
      from (
        select t.workshop_id, t.created_at, t.id from trace t where t.workshop_id = ?1 %s
        order by %s limit %s) chosen
      """;

  private static final String IN_ORDER = "t.created_at, t.id";

  /** A digest decides, so that the same seed chooses the same traces on every machine. */
  private static final String AT_RANDOM = "md5(%s || cast(t.id as text)), t.id";

  private static final String NAMED =
      "t.id = any(cast(string_to_array(cast(%2 as text), ',') as uuid[]))";

  private static final String HELD_BY =
      """
      t.id in (select d.trace_id from dataset_trace d where d.workshop_id = %1
        and d.dataset_id = any(cast(string_to_array(cast(%2 as text), ',') as uuid[])))""";

  private static final String HELD_BY_ALL =
      """
      t.id in (select d.trace_id from dataset_trace d where d.workshop_id = %1
        and d.dataset_id = any(cast(string_to_array(cast(%2 as text), ',') as uuid[]))
        group by d.trace_id having count(*) = %3)""";

  private static final String NOT_HELD_BY =
      """
      not exists (select 1 from dataset_trace d where d.workshop_id = %1 and d.trace_id = t.id
        and d.dataset_id = any(cast(string_to_array(cast(%2 as text), ',') as uuid[])))""";

  private static final String SOURCES =
      """
      insert into dataset_source (dataset_id, position, source_id)
      select ?1, s.position - 1, d.id
      from unnest(cast(string_to_array(cast(?2 as text), ',') as uuid[]))
        with ordinality as s (id, position)
      join dataset d on d.id = s.id and d.workshop_id = ?3 and d.operation <> 'ASSIGNMENT'
      """;

  /** By pk_dataset_source; at most 20. */
  private static final String SOURCES_OF =
      "select cast(source_id as text) from dataset_source where dataset_id = ?1 order by position";

  /** What an assignment made is no dataset that anybody chose. */
  private static final String NO_ASSIGNMENT =
      "operation <> dev.judgeworkshop.traces.dataset.DatasetOperation.ASSIGNMENT";

  private static final String PAGE =
      """
      select id, workshopId, name, traceCount, operation, version, createdAt, n, seed
      from Dataset where workshopId = :workshop and %s %s order by id desc
      """;

  /** The part that is assigned to a person, or the whole where nothing is. */
  private static final String ASSIGNED =
      """
      from Dataset d where d.id = coalesce(
        (select a.subsetId from Assignment a where a.datasetId = :dataset and a.userId = :user),
        :dataset)
      """;

  private static final String HOLDS =
      """
      select count(t.traceId) from Dataset d
      join DatasetTrace t on t.workshopId = d.workshopId and t.datasetId = d.id
      where d.id = :dataset and t.traceId = :trace
      """;

  private static final String SEES =
      """
      select count(t.traceId) from DatasetTrace t
      where t.workshopId = :workshop and t.traceId = :trace and t.datasetId = coalesce(
        (select a.subsetId from Assignment a where a.datasetId = :dataset and a.userId = :user),
        :dataset)
      """;

  /** Puts the chosen traces of the workshop into the dataset; returns how many. */
  Uni<Integer> choose(NewDataset dataset) {
    TraceConditions chosen = conditions(dataset);
    String id = chosen.bind(dataset.id());
    String order =
        dataset.operation() == DatasetOperation.RANDOM_N
            ? AT_RANDOM.formatted(chosen.bind(dataset.seed() + "/"))
            : IN_ORDER;
    int limit = dataset.n() == null ? Integer.MAX_VALUE : dataset.n();
    String sql = CHOOSE.formatted(id, chosen.sql(), order, chosen.bind(limit));
    return execute(sql, chosen.parameters());
  }

  private static TraceConditions conditions(NewDataset dataset) {
    TraceConditions chosen = TraceConditions.forSession(dataset.workshopId(), dataset.criteria());
    List<UUID> sources = dataset.sources();
    Set<UUID> named = dataset.traceIds();
    return switch (dataset.operation()) {
      case TRACES -> chosen.and(NAMED, joined(named == null ? Set.of() : named));
      case UNION -> chosen.and(HELD_BY, joined(sources));
      case INTERSECTION -> chosen.and(HELD_BY_ALL, joined(sources), (long) sources.size());
      case SUBTRACTION ->
          chosen
              .and(HELD_BY, joined(sources.subList(0, 1)))
              .and(NOT_HELD_BY, joined(sources.subList(1, sources.size())));
      case ALL, FIRST_N, FILTER, RANDOM_N, ASSIGNMENT -> chosen;
    };
  }

  private static String joined(Iterable<UUID> ids) {
    return StreamSupport.stream(ids.spliterator(), false).map(UUID::toString).collect(joining(","));
  }

  private Uni<Integer> execute(String sql, List<Object> parameters) {
    return getSession()
        .chain(
            session -> {
              var statement = session.createNativeQuery(sql);
              for (int i = 0; i < parameters.size(); i++) {
                statement.setParameter(i + 1, parameters.get(i));
              }
              return statement.executeUpdate();
            });
  }

  /** Keeps what a dataset is made of; returns how many of the sources are the workshop's. */
  Uni<Integer> keepSources(NewDataset dataset) {
    return execute(SOURCES, List.of(dataset.id(), joined(dataset.sources()), dataset.workshopId()));
  }

  /** What a dataset is made of, in order. */
  Uni<List<UUID>> sources(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SOURCES_OF, String.class)
                    .setParameter(1, id)
                    .getResultList())
        .map(ids -> ids.stream().map(UUID::fromString).toList());
  }

  /** Newest first; one row more than the limit says whether there is a next page. */
  Uni<List<DatasetResponse>> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createSelectionQuery(
                          PAGE.formatted(NO_ASSIGNMENT, after == null ? "" : "and id < :after"),
                          DatasetResponse.class)
                      .setParameter("workshop", workshopId);
              if (after != null) {
                query.setParameter("after", after);
              }
              return query.setFirstResult(skip).setMaxResults(rows).getResultList();
            });
  }

  Uni<Long> countListed(UUID workshopId) {
    return count("workshopId = ?1 and " + NO_ASSIGNMENT, workshopId);
  }

  /** By pk_assignment and pk_dataset. */
  Uni<@Nullable Dataset> findAssigned(UUID datasetId, UUID userId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery("select d " + ASSIGNED, Dataset.class)
                    .setParameter("dataset", datasetId)
                    .setParameter("user", userId)
                    .getSingleResultOrNull());
  }

  /** One look into uq_dataset_trace_workshop_id_dataset_id_trace_id. */
  Uni<Boolean> holds(UUID datasetId, UUID traceId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(HOLDS, Long.class)
                    .setParameter("dataset", datasetId)
                    .setParameter("trace", traceId)
                    .getSingleResult())
        .map(found -> found > 0);
  }

  /** The same for the part of the dataset that is assigned to a person. */
  Uni<Boolean> sees(UUID workshopId, UUID datasetId, UUID userId, UUID traceId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(SEES, Long.class)
                    .setParameter("workshop", workshopId)
                    .setParameter("dataset", datasetId)
                    .setParameter("user", userId)
                    .setParameter("trace", traceId)
                    .getSingleResult())
        .map(found -> found > 0);
  }
}
