package dev.judgeworkshop.discovery.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.discovery.progress.Activity;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.work.WorkHead;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.work.DurableWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The sessions and transactions of suggestions; what is remote stays outside. */
@ApplicationScoped
class GroupSuggestionStore {

  private static final String ONE_AT_A_TIME = "uq_group_suggestion_workshop_id";
  private static final TypeReference<List<SuggestedGroup>> GROUPS = new TypeReference<>() {};

  private final GroupSuggestionRepository repository;
  private final ProgressService progress;
  private final DurableWork work;
  private final Idempotency idempotency;
  private final ObjectMapper json;
  private final InstantSource time;

  GroupSuggestionStore(
      GroupSuggestionRepository repository,
      ProgressService progress,
      DurableWork work,
      Idempotency idempotency,
      ObjectMapper json,
      InstantSource time) {
    this.repository = repository;
    this.progress = progress;
    this.work = work;
    this.idempotency = idempotency;
    this.json = json;
    this.time = time;
  }

  /** The run and its place in the queue are committed together. */
  @WithTransaction
  Uni<GroupSuggestionResponse> create(
      @Nullable IdempotencyKey key, SuggestGroupsRequest request, long total, UUID createdBy) {
    return idempotency
        .claim(key, createdBy, "POST /draft-rubric-items/groups/suggestions", request)
        .chain(
            claim ->
                claim.repeated()
                    ? find(claim.id())
                    : add(claim.id(), request.workshopId(), total, createdBy));
  }

  private Uni<GroupSuggestionResponse> add(UUID id, UUID workshopId, long total, UUID createdBy) {
    return repository
        .persistAndFlush(new GroupSuggestion(id, workshopId, total, time.instant()))
        .onFailure(GroupSuggestionStore::isRunning)
        .transform(taken -> GroupSuggestionProblems.running())
        .call(() -> progress.record(workshopId, createdBy, Activity.GROUPS_SUGGESTED))
        .call(made -> work.enqueue(GroupSuggestionTask.NAME, made.id()))
        .map(this::response);
  }

  private static boolean isRunning(Throwable failed) {
    return failed instanceof ConstraintViolationException violated
        && ONE_AT_A_TIME.equals(violated.getConstraintName());
  }

  @WithSession
  Uni<WorkHead> head(UUID id) {
    return repository.head(id).onItem().ifNull().failWith(GroupSuggestionProblems::notFound);
  }

  @WithSession
  Uni<GroupSuggestionResponse> find(UUID id) {
    return repository
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(GroupSuggestionProblems::notFound)
        .map(this::response);
  }

  @WithTransaction
  Uni<GroupSuggestionResponse> cancel(UUID id) {
    return repository
        .lock(id)
        .onItem()
        .ifNull()
        .failWith(GroupSuggestionProblems::notFound)
        .invoke(run -> run.cancel(time.instant()))
        .call(repository::flush)
        .map(this::response);
  }

  /** The workshop of a run that is to be done; null when it is over or gone. */
  @WithTransaction
  Uni<@Nullable UUID> begin(UUID id) {
    return repository
        .lock(id)
        .map(
            run -> {
              if (run == null || run.isOver()) {
                return null;
              }
              run.begin(time.instant());
              return run.workshopId();
            });
  }

  @WithTransaction
  Uni<Void> succeed(UUID id, Suggestion suggestion) {
    String groups = write(suggestion.groups());
    return change(id, run -> run.succeed(suggestion.method(), groups, time.instant()));
  }

  @WithTransaction
  Uni<Void> fail(UUID id, String reason) {
    return change(id, run -> run.fail(reason, time.instant()));
  }

  private Uni<Void> change(UUID id, Consumer<GroupSuggestion> change) {
    return repository.lock(id).onItem().ifNotNull().invoke(change).replaceWithVoid();
  }

  private GroupSuggestionResponse response(GroupSuggestion run) {
    @Nullable String groups = run.groups();
    return GroupSuggestionResponse.of(run, groups == null ? List.of() : read(groups));
  }

  private String write(List<SuggestedGroup> groups) {
    try {
      return json.writeValueAsString(groups);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<SuggestedGroup> read(String groups) {
    try {
      return json.readValue(groups, GROUPS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
