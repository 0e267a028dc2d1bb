package dev.judgeworkshop.discovery.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Groups that somebody may want, and how far they are. No group is made: what is wanted is sent
 * back as new groups.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param state where it is
 * @param method how it was made; absent before it is over
 * @param groups no item is in two of them, and items that fit nowhere are in none; empty before it
 *     is over
 * @param done draft rubric items that were looked at
 * @param failed always 0: without a model, shared words make the groups
 * @param total draft rubric items that were in no group when it was asked for
 * @param createdAt when it was asked for
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param error why it failed, for people
 * @param version counts the changes of what is shown here; the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "DraftGroupSuggestion",
    requiredProperties = {
      "id",
      "workshopId",
      "state",
      "groups",
      "done",
      "failed",
      "total",
      "createdAt",
      "version"
    })
public record GroupSuggestionResponse(
    UUID id,
    UUID workshopId,
    WorkState state,
    @Nullable SuggestionMethod method,
    List<SuggestedGroup> groups,
    long done,
    long failed,
    long total,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version) {

  /** Keeps its own copy. */
  public GroupSuggestionResponse {
    groups = List.copyOf(groups);
  }

  static GroupSuggestionResponse of(GroupSuggestion run, List<SuggestedGroup> groups) {
    return new GroupSuggestionResponse(
        run.id(),
        run.workshopId(),
        run.state(),
        run.method(),
        groups,
        run.state() == WorkState.SUCCEEDED ? run.total() : 0,
        0,
        run.total(),
        run.createdAt(),
        run.startedAt(),
        run.finishedAt(),
        run.error(),
        run.version());
  }
}
