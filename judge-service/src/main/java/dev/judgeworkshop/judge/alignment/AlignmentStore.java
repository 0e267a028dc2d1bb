package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.WorkState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transactions of alignments; what is remote stays outside of them. */
@ApplicationScoped
class AlignmentStore {

  private final Pool database;
  private final AlignmentRepository alignments;
  private final LearningRepository learning;
  private final AlignmentQueue queue;

  AlignmentStore(
      Pool database,
      AlignmentRepository alignments,
      LearningRepository learning,
      AlignmentQueue queue) {
    this.database = database;
    this.alignments = alignments;
    this.learning = learning;
    this.queue = queue;
  }

  Uni<AlignmentRow> get(UUID id) {
    return alignments
        .find(database, id)
        .map(found -> found.orElseThrow(AlignmentProblems::notFound));
  }

  Uni<Optional<AlignmentRow>> find(UUID id) {
    return alignments.find(database, id);
  }

  /** Ends an alignment whose runs are over, and gives it as it then is. */
  Uni<AlignmentRow> settled(UUID id) {
    return alignments.settle(database, id).chain(() -> get(id));
  }

  Uni<Page<AlignmentResponse>> page(
      AlignmentFilter filter, PageQuery query, @Nullable List<String> after) {
    return alignments
        .page(database, filter.workshopId(), query, after)
        .chain(
            rows ->
                alignments
                    .count(database, filter.workshopId())
                    .map(total -> Page.of(rows, total, query, filter.scope(), this::key)))
        .map(page -> page.map(AlignmentRow::response));
  }

  private List<String> key(AlignmentRow row) {
    return List.of(row.response().createdAt().toString(), row.id().toString());
  }

  /** The same inputs go on where they stopped, unless somebody has decided on them. */
  Uni<AlignmentRow> createOrContinue(NewAlignment alignment) {
    return alignments
        .insert(database, alignment)
        .chain(
            inserted ->
                inserted == 1 ? Uni.createFrom().item(alignment.id()) : continued(alignment))
        .call(queue::enqueue)
        .chain(this::get);
  }

  private Uni<UUID> continued(NewAlignment alignment) {
    return alignments
        .findSame(database, alignment.workshopId(), alignment.fingerprint())
        .map(same -> same.orElseThrow(AlignmentProblems::decided))
        .call(same -> alignments.requeue(database, same.id()))
        .map(AlignmentRow::id);
  }

  Uni<Integer> begin(UUID id) {
    return alignments.begin(database, id);
  }

  Uni<Void> storeExamples(UUID id, List<RatedExample> packed) {
    long batches = packed.getLast().batch() + 1L;
    return database.withTransaction(
        connection ->
            learning
                .insertExamples(connection, id, packed)
                .chain(
                    () -> alignments.enter(connection, id, AlignmentStage.DISTILLING, batches + 1))
                .replaceWithVoid());
  }

  Uni<List<RatedExample>> nextBatch(UUID id) {
    return learning.nextBatch(database, id);
  }

  Uni<List<GuidelineResponse>> guidelines(UUID id) {
    return learning.guidelines(database, id);
  }

  Uni<Void> storeBatch(UUID id, Learned learned) {
    return database.withTransaction(
        connection ->
            learning
                .answered(connection, id, learned.batch(), learned.rawAnswer())
                .chain(
                    () ->
                        learning.insertGuidelines(
                            connection, id, learned.batch(), learned.guidelines()))
                .chain(() -> pay(connection, id, learned)));
  }

  Uni<Void> storeMerged(UUID id, Learned learned) {
    return database.withTransaction(
        connection ->
            mergeUnlessEmpty(connection, id, learned)
                .chain(() -> learning.keepBest(connection, id))
                .chain(() -> pay(connection, id, learned))
                .chain(() -> alignments.enter(connection, id, AlignmentStage.PROPOSING, null))
                .replaceWithVoid());
  }

  /** An answer that could not be used leaves the guidelines as they are. */
  private Uni<Void> mergeUnlessEmpty(SqlClient connection, UUID id, Learned learned) {
    return learned.guidelines().isEmpty()
        ? Uni.createFrom().voidItem()
        : learning
            .mergeOld(connection, id)
            .chain(
                () ->
                    learning.insertGuidelines(
                        connection, id, LearningRepository.MERGED, learned.guidelines()));
  }

  private Uni<Void> pay(SqlClient connection, UUID id, Learned learned) {
    int done = learned.usable() ? 1 : 0;
    return alignments
        .pay(connection, id, done, 1 - done, learned.used(), learned.cost())
        .replaceWithVoid();
  }

  Uni<Integer> enter(UUID id, AlignmentStage stage) {
    return alignments.enter(database, id, stage, null);
  }

  Uni<Integer> propose(UUID id, UUID promptId, UUID parentRun, UUID childRun) {
    return alignments.propose(database, id, promptId, parentRun, childRun);
  }

  Uni<Integer> end(UUID id, WorkState state, @Nullable String error) {
    return alignments.end(database, id, state, error);
  }

  /** With the runs that measure it, which would be paid for nothing. */
  Uni<Integer> cancel(UUID id) {
    return database.withTransaction(connection -> alignments.cancel(connection, id));
  }

  Uni<Integer> repropose(UUID id, long version) {
    return alignments
        .repropose(database, id, version)
        .call(changed -> changed == 1 ? queue.enqueue(id) : Uni.createFrom().voidItem());
  }

  Uni<Integer> decide(UUID id, long version, AlignmentDecision decision) {
    return alignments.decide(database, id, version, decision);
  }

  Uni<Integer> saveGuideline(
      UUID id, UUID guidelineId, long version, SaveGuidelineRequest request) {
    return learning.save(
        database,
        id,
        guidelineId,
        version,
        new LearningRepository.SaveGuideline(request.text(), request.state()));
  }

  /**
   * What came of one question to the model.
   *
   * @param batch which batch
   * @param rawAnswer what it said
   * @param usable whether it could be read
   * @param guidelines what was taken from it
   * @param used what it took
   * @param cost by the provider's prices
   */
  record Learned(
      int batch,
      String rawAnswer,
      boolean usable,
      List<LearningRepository.NewGuideline> guidelines,
      ModelUsage used,
      BigDecimal cost) {}
}
