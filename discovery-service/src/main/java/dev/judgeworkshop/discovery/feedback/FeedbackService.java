package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.discovery.progress.Contributions;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.row.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives, changes and reads feedback. Rights are asked first, then one transaction writes. */
@ApplicationScoped
class FeedbackService {

  private final FeedbackRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final InstantSource time;

  FeedbackService(
      FeedbackRepository repository,
      DiscoveryRights rights,
      ProgressService progress,
      InstantSource time) {
    this.repository = repository;
    this.rights = rights;
    this.progress = progress;
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
        .feedbackGiven(feedback.workshopId(), feedback.userId())
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

  Uni<FeedbackResponse> mine(UUID workshopId, UUID traceId) {
    return rights
        .requireReader(workshopId)
        .chain(reader -> load(new FeedbackKey(workshopId, traceId, reader.userId())));
  }

  @WithSession
  Uni<FeedbackResponse> load(FeedbackKey key) {
    return stored(key).map(FeedbackMapper::toResponse);
  }

  Uni<Page<FeedbackSummary>> list(FeedbackFilter filter, PageQuery query) {
    return rights
        .readableAuthor(filter.workshopId(), filter.userId())
        .chain(author -> page(filter.by(author), query));
  }

  @WithSession
  Uni<Page<FeedbackSummary>> page(FeedbackFilter filter, PageQuery query) {
    String scope = filter.scope();
    return repository
        .page(filter, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                total(filter)
                    .map(
                        total ->
                            Page.of(
                                rows, total, query, scope, row -> List.of(row.id().toString()))));
  }

  private Uni<Long> total(FeedbackFilter filter) {
    return filter.isCounted()
        ? progress.contributions(filter.workshopId(), filter.userId()).map(Contributions::feedback)
        : repository.count(filter);
  }

  private Uni<Feedback> stored(FeedbackKey key) {
    return repository.findByKey(key).onItem().ifNull().failWith(FeedbackProblems::notFound);
  }
}
