package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.discovery.disagreement.TraceLabelsService;
import dev.judgeworkshop.discovery.progress.Activity;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.row.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives, changes and reads one feedback. Rights are asked first, then one transaction writes. */
@ApplicationScoped
class FeedbackService {

  private final FeedbackRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final TraceLabelsService labels;
  private final InstantSource time;

  FeedbackService(
      FeedbackRepository repository,
      DiscoveryRights rights,
      ProgressService progress,
      TraceLabelsService labels,
      InstantSource time) {
    this.repository = repository;
    this.rights = rights;
    this.progress = progress;
    this.labels = labels;
    this.time = time;
  }

  /** Without an expected version it gives a first feedback, with one it changes what is there. */
  Uni<SavedFeedback> save(
      UUID workshopId, UUID traceId, @Nullable Long expected, SaveFeedbackRequest request) {
    return rights
        .requireWriter(workshopId, traceId)
        .map(writer -> new FeedbackKey(workshopId, traceId, writer.userId()))
        .chain(key -> expected == null ? give(key, request) : change(key, expected, request));
  }

  @WithTransaction
  Uni<SavedFeedback> give(FeedbackKey key, SaveFeedbackRequest request) {
    Feedback feedback =
        new Feedback(Ids.next(), key, request.label(), request.reason(), time.instant());
    return repository
        .add(feedback)
        .chain(added -> added ? count(feedback) : answerRepeat(key, request));
  }

  private Uni<SavedFeedback> count(Feedback feedback) {
    return progress
        .record(feedback.workshopId(), feedback.userId(), Activity.FEEDBACK_GIVEN)
        .chain(() -> adjust(feedback.workshopId(), feedback.traceId(), null, feedback.label()))
        .replaceWith(() -> new SavedFeedback(true, FeedbackMapper.toResponse(feedback)));
  }

  private Uni<SavedFeedback> answerRepeat(FeedbackKey key, SaveFeedbackRequest request) {
    return stored(key)
        .map(
            stored -> {
              FeedbackResponse current = FeedbackMapper.toResponse(stored);
              if (!stored.says(request.label(), request.reason())) {
                throw FeedbackProblems.exists(current);
              }
              return new SavedFeedback(false, current);
            });
  }

  /**
   * What is stored afterwards tells whether the change took place, now or in an earlier attempt.
   */
  @WithTransaction
  Uni<SavedFeedback> change(FeedbackKey key, long expected, SaveFeedbackRequest request) {
    return repository
        .change(key, expected, request.label(), request.reason(), time.instant())
        .onItem()
        .ifNotNull()
        .call(before -> countChange(key, before, request.label()))
        .chain(() -> stored(key))
        .map(
            stored -> {
              FeedbackResponse current = FeedbackMapper.toResponse(stored);
              if (!stored.says(request.label(), request.reason())) {
                throw FeedbackProblems.stale(current);
              }
              return new SavedFeedback(false, current);
            });
  }

  private Uni<Void> countChange(FeedbackKey key, Label before, Label after) {
    return progress
        .record(key.workshopId(), key.userId(), Activity.FEEDBACK_CHANGED)
        .chain(
            () ->
                before == after
                    ? Uni.createFrom().voidItem()
                    : adjust(key.workshopId(), key.traceId(), before, after));
  }

  private Uni<Void> adjust(UUID workshopId, UUID traceId, @Nullable Label less, Label more) {
    int good = (more == Label.GOOD ? 1 : 0) - (less == Label.GOOD ? 1 : 0);
    int bad = (more == Label.BAD ? 1 : 0) - (less == Label.BAD ? 1 : 0);
    return labels.adjust(workshopId, traceId, good, bad);
  }

  Uni<FeedbackResponse> mine(UUID workshopId, UUID traceId) {
    return rights
        .requireReader(workshopId)
        .chain(reader -> load(new FeedbackKey(workshopId, traceId, reader.userId())));
  }

  @WithSession
  Uni<FeedbackResponse> load(FeedbackKey key) {
    return stored(key).map(FeedbackMapper::toResponse);
  }

  private Uni<Feedback> stored(FeedbackKey key) {
    return repository.findByKey(key).onItem().ifNull().failWith(FeedbackProblems::notFound);
  }
}
