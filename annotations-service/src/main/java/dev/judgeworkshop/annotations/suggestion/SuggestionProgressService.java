package dev.judgeworkshop.annotations.suggestion;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of a run, each committed by itself. */
@ApplicationScoped
class SuggestionProgressService {

  /**
   * A run that a replica has taken.
   *
   * @param workshopId whose rubric it is about
   * @param material what the model is shown
   */
  record Taken(UUID workshopId, String material) {}

  private final SuggestionRunRepository runs;
  private final RubricSuggestionRepository suggestions;
  private final InstantSource clock;

  SuggestionProgressService(
      SuggestionRunRepository runs, RubricSuggestionRepository suggestions, InstantSource clock) {
    this.runs = runs;
    this.suggestions = suggestions;
    this.clock = clock;
  }

  /** Null when the run has ended or is gone with its workshop. */
  @WithTransaction
  Uni<@Nullable Taken> begin(UUID id) {
    return runs.lock(id)
        .map(
            run ->
                run != null && run.begin(clock.instant())
                    ? new Taken(run.workshopId(), run.material())
                    : null);
  }

  /** Suggestions and the end of the run are stored together: a second run stores nothing. */
  @WithTransaction
  Uni<Void> finish(UUID id, List<SuggestedQuestion> questions) {
    String why = questions.isEmpty() ? "The model gave no usable suggestion." : null;
    return runs.lock(id)
        .chain(
            run ->
                run != null && run.end(why, clock.instant()) && why == null
                    ? suggestions.persist(
                        questions.stream()
                            .map(question -> new RubricSuggestion(run.workshopId(), id, question)))
                    : Uni.createFrom().voidItem());
  }

  /** Ends a run without suggestions. */
  @WithTransaction
  Uni<Void> fail(UUID id, String why) {
    return runs.lock(id)
        .invoke(
            run -> {
              if (run != null) {
                run.end(why, clock.instant());
              }
            })
        .replaceWithVoid();
  }
}
