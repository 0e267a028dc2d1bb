package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.identity.Memberships;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds questions that come from elsewhere; adding them again changes nothing. */
@ApplicationScoped
public class RubricAdditionService {

  private final QuestionAppender appender;
  private final PublishedGroupRepository groups;
  private final Memberships memberships;

  RubricAdditionService(
      QuestionAppender appender, PublishedGroupRepository groups, Memberships memberships) {
    this.appender = appender;
    this.groups = groups;
    this.memberships = memberships;
  }

  /**
   * Adds the questions of a delimited text that the rubric does not ask yet.
   *
   * @return the rubric; created when it is the workshop's first
   */
  Uni<SavedRubric> importText(UUID workshopId, ImportRubricTextRequest request) {
    List<SaveQuestion> questions = RubricText.parse(request.text());
    return memberships
        .requireFacilitator(workshopId)
        .chain(member -> addUnasked(workshopId, questions, member.userId()));
  }

  @WithTransaction
  Uni<SavedRubric> addUnasked(UUID workshopId, List<SaveQuestion> questions, UUID by) {
    return appender
        .lock(workshopId)
        .chain(
            current -> {
              List<SaveQuestion> added =
                  questions.stream().filter(question -> !isAsked(question, current)).toList();
              return added.isEmpty()
                  ? Uni.createFrom().item(new SavedRubric(current, false))
                  : appender
                      .append(workshopId, current, added, by)
                      .map(rubric -> new SavedRubric(rubric, rubric.version() == 1));
            });
  }

  /**
   * Adds one question at the end of the rubric, in the caller's transaction.
   *
   * @param workshopId the workshop
   * @param question a new one
   * @param by who adds it
   * @return its id; fails with 409 {@code rubric-full}
   */
  @WithTransaction
  public Uni<UUID> append(UUID workshopId, SaveQuestion question, UUID by) {
    return appender
        .lock(workshopId)
        .chain(current -> appender.append(workshopId, current, List.of(question), by))
        .map(rubric -> rubric.questions().getLast().id());
  }

  /**
   * Makes a group of draft rubric items a question; the same group again is the same question.
   *
   * @param by who publishes it; null where it is not known
   * @return which question it became, and in which version
   */
  @WithTransaction
  Uni<PublishedQuestionResponse> publish(
      UUID workshopId, UUID groupId, @Nullable UUID by, PublishGroupRequest request) {
    return appender
        .lock(workshopId)
        .chain(
            current ->
                groups
                    .find(workshopId, groupId)
                    .chain(
                        known ->
                            known == null
                                ? append(workshopId, current, request.toQuestion(), by)
                                    .call(first -> groups.add(workshopId, groupId, first))
                                : Uni.createFrom().item(known)));
  }

  private Uni<PublishedQuestionResponse> append(
      UUID workshopId, @Nullable RubricResponse current, SaveQuestion question, @Nullable UUID by) {
    return appender
        .append(workshopId, current, List.of(question), by)
        .map(
            rubric ->
                new PublishedQuestionResponse(rubric.questions().getLast().id(), rubric.version()));
  }

  private static boolean isAsked(SaveQuestion question, @Nullable RubricResponse rubric) {
    return rubric != null && rubric.questions().stream().anyMatch(question::asks);
  }
}
