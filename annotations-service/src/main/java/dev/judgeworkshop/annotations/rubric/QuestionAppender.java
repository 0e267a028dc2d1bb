package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.row.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds questions at the end of a rubric, in the caller's transaction and under a lock: whoever
 * edits meanwhile waits, and is then told of the new version.
 */
@ApplicationScoped
class QuestionAppender {

  private final RubricRepository repository;
  private final InstantSource clock;

  QuestionAppender(RubricRepository repository, InstantSource clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * Locks the rubric, if there is one.
   *
   * @return the current version under its lock; null without a rubric
   */
  Uni<@Nullable RubricResponse> lock(UUID workshopId) {
    return repository
        .lock(workshopId)
        .chain(
            there -> there ? repository.findCurrentAnew(workshopId) : Uni.createFrom().nullItem());
  }

  /**
   * Makes a version that has these questions as well, or the first one.
   *
   * @param current as {@link #lock} gave it
   * @param by who adds them; null for a service
   * @return the new version; fails with 409 {@code rubric-full}
   */
  Uni<RubricResponse> append(
      UUID workshopId,
      @Nullable RubricResponse current,
      List<SaveQuestion> questions,
      @Nullable UUID by) {
    RubricProblems.refuseInvalid(questions, Map.of());
    RubricResponse next = next(workshopId, current, questions);
    return take(next)
        .chain(
            won ->
                won
                    ? repository.add(next, by).chain(() -> repository.findCurrentAnew(workshopId))
                    : lock(workshopId).chain(winner -> append(workshopId, winner, questions, by)));
  }

  /** False when somebody else has just made the first version: then that one is gone on from. */
  private Uni<Boolean> take(RubricResponse next) {
    UUID workshopId = next.workshopId();
    Instant now = next.updatedAt();
    return next.version() == 1
        ? repository.beginFirst(workshopId, now)
        : repository.advance(workshopId, next.version() - 1, now);
  }

  private RubricResponse next(
      UUID workshopId, @Nullable RubricResponse current, List<SaveQuestion> added) {
    List<SaveQuestion> all = new ArrayList<>();
    if (current != null) {
      current.questions().forEach(question -> all.add(RubricMapper.toSave(question)));
    }
    all.addAll(added);
    if (all.size() > SaveRubricRequest.MAX) {
      throw RubricProblems.full();
    }
    return new RubricResponse(
        workshopId,
        current == null ? 1 : current.version() + 1,
        RubricMapper.number(all, current, Ids::next),
        clock.instant(),
        List.of());
  }
}
