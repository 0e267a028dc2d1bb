package dev.judgeworkshop.discovery.followup;

import dev.judgeworkshop.discovery.client.workshops.WorkshopsClient;
import dev.judgeworkshop.discovery.feedback.FeedbackMaterialService;
import dev.judgeworkshop.discovery.feedback.FeedbackResponse;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the author of a feedback one question after another, and keeps the answers. */
@ApplicationScoped
class FollowUpService {

  private final FollowUpStore store;
  private final FeedbackMaterialService feedback;
  private final DiscoveryRights rights;
  private final WorkshopsClient workshops;
  private final Questioner questioner;

  FollowUpService(
      FollowUpStore store,
      FeedbackMaterialService feedback,
      DiscoveryRights rights,
      WorkshopsClient workshops,
      Questioner questioner) {
    this.store = store;
    this.feedback = feedback;
    this.rights = rights;
    this.workshops = workshops;
    this.questioner = questioner;
  }

  /** For the author and for facilitators. */
  Uni<FollowUpsResponse> list(UUID workshopId, UUID feedbackId) {
    return find(workshopId, feedbackId)
        .call(found -> rights.requireReaderOf(workshopId, found.userId(), "feedback"))
        .chain(() -> store.all(workshopId, feedbackId))
        .map(FollowUpsResponse::new);
  }

  /** The question that waits for an answer, else a new one. */
  Uni<AskedFollowUp> ask(UUID workshopId, UUID feedbackId) {
    return authored(workshopId, feedbackId)
        .call(() -> requireSwitchedOn(workshopId))
        .chain(
            found ->
                store
                    .all(workshopId, feedbackId)
                    .chain(earlier -> askUnlessWaiting(found, earlier)));
  }

  private Uni<AskedFollowUp> askUnlessWaiting(
      FeedbackResponse found, List<FollowUpResponse> earlier) {
    if (!earlier.isEmpty() && earlier.getLast().answer() == null) {
      return Uni.createFrom().item(new AskedFollowUp(false, earlier.getLast()));
    }
    if (earlier.size() == Questioner.FALLBACKS.size()) {
      return Uni.createFrom().failure(FollowUpProblems.complete());
    }
    return questioner
        .next(found, earlier)
        .chain(question -> store.add(found, earlier.size() + 1, question));
  }

  /** An answer is taken also when questions were switched off meanwhile. */
  Uni<FollowUpResponse> answer(
      UUID workshopId, FollowUpKey key, @Nullable Long expected, AnswerRequest request) {
    return authored(workshopId, key.feedbackId())
        .chain(found -> store.answer(found, key.position(), expected, request.answer()));
  }

  private Uni<FeedbackResponse> authored(UUID workshopId, UUID feedbackId) {
    return find(workshopId, feedbackId)
        .call(found -> rights.requireReaderOf(workshopId, found.userId(), "feedback"))
        .call(found -> rights.requireWriter(workshopId, found.traceId()));
  }

  private Uni<FeedbackResponse> find(UUID workshopId, UUID feedbackId) {
    return feedback
        .find(workshopId, feedbackId)
        .onItem()
        .ifNull()
        .failWith(FollowUpProblems::feedbackNotFound);
  }

  private Uni<Void> requireSwitchedOn(UUID workshopId) {
    return workshops
        .settings(workshopId)
        .invoke(
            settings -> {
              if (!settings.followUpQuestions()) {
                throw FollowUpProblems.switchedOff();
              }
            })
        .replaceWithVoid();
  }
}
