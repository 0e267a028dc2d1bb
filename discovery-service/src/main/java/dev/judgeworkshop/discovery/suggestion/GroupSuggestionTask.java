package dev.judgeworkshop.discovery.suggestion;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Suggests groups in the background; a run that is taken over begins again. */
@ApplicationScoped
class GroupSuggestionTask implements DurableTask {

  /** The name that queued suggestions are stored with. */
  static final String NAME = "group-suggestion";

  private final GroupSuggestionStore store;
  private final GroupSuggester suggester;

  GroupSuggestionTask(GroupSuggestionStore store, GroupSuggester suggester) {
    this.store = store;
    this.suggester = suggester;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID id, WorkControl control) {
    @Nullable UUID workshopId = control.await(() -> store.begin(id));
    if (workshopId == null) {
      return;
    }
    Suggestion suggestion = control.await(() -> suggester.suggest(workshopId));
    control.checkpoint();
    control.await(() -> store.succeed(id, suggestion));
  }

  @Override
  public void giveUp(UUID id, WorkControl control, Throwable cause) {
    control.await(() -> store.fail(id, "Something went wrong on our side."));
  }
}
