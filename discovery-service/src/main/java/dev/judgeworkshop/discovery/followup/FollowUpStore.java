package dev.judgeworkshop.discovery.followup;

import dev.judgeworkshop.discovery.feedback.FeedbackResponse;
import dev.judgeworkshop.discovery.progress.Activity;
import dev.judgeworkshop.discovery.progress.ProgressService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions and transactions of follow-up questions; the model is asked outside of them. */
@ApplicationScoped
class FollowUpStore {

  private final FollowUpRepository repository;
  private final ProgressService progress;
  private final InstantSource time;

  FollowUpStore(FollowUpRepository repository, ProgressService progress, InstantSource time) {
    this.repository = repository;
    this.progress = progress;
    this.time = time;
  }

  @WithSession
  Uni<List<FollowUpResponse>> all(UUID workshopId, UUID feedbackId) {
    return repository.all(workshopId, feedbackId);
  }

  /** Of two requests at once one asks, and both answer with its question. */
  @WithTransaction
  Uni<AskedFollowUp> add(FeedbackResponse feedback, int position, Question question) {
    return repository
        .add(feedback.workshopId(), feedback.id(), position, question, time.instant())
        .call(
            added ->
                added
                    ? progress.record(
                        feedback.workshopId(), feedback.userId(), Activity.FEEDBACK_CHANGED)
                    : Uni.createFrom().voidItem())
        .chain(added -> stored(feedback, position).map(asked -> new AskedFollowUp(added, asked)));
  }

  /**
   * Without an expected version it gives a first answer, with one it changes what is there. What
   * says the same already is a repeat.
   */
  @WithTransaction
  Uni<FollowUpResponse> answer(
      FeedbackResponse feedback, int position, @Nullable Long expected, String answer) {
    long version = expected == null ? 1 : expected;
    return repository
        .answer(
            feedback.workshopId(),
            new FollowUpKey(feedback.id(), position),
            version,
            answer,
            time.instant())
        .call(
            changed ->
                changed
                    ? progress.record(
                        feedback.workshopId(), feedback.userId(), Activity.FEEDBACK_CHANGED)
                    : Uni.createFrom().voidItem())
        .chain(() -> stored(feedback, position))
        .invoke(
            current -> {
              if (!answer.equals(current.answer())) {
                throw expected == null
                    ? FollowUpProblems.answered(current)
                    : FollowUpProblems.stale(current);
              }
            });
  }

  private Uni<FollowUpResponse> stored(FeedbackResponse feedback, int position) {
    return repository
        .all(feedback.workshopId(), feedback.id())
        .map(
            all ->
                all.stream()
                    .filter(followUp -> followUp.position() == position)
                    .findFirst()
                    .orElseThrow(FollowUpProblems::notFound));
  }
}
