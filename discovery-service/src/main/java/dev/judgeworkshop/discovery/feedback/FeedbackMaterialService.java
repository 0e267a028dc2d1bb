package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.discovery.text.WordGroup;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features read of feedback. Callers have asked for the right to. */
@ApplicationScoped
public class FeedbackMaterialService {

  private final FeedbackRepository repository;

  FeedbackMaterialService(FeedbackRepository repository) {
    this.repository = repository;
  }

  /**
   * One of a workshop.
   *
   * @param workshopId the workshop
   * @param id which
   * @return null when it is not there
   */
  @WithSession
  public Uni<@Nullable FeedbackResponse> find(UUID workshopId, UUID id) {
    return repository
        .findIn(workshopId, id)
        .onItem()
        .ifNotNull()
        .transform(FeedbackMapper::toResponse);
  }

  /**
   * Everybody's, oldest first (by id), in full.
   *
   * @param workshopId the workshop
   * @param after the id to go on after; null for the first
   * @param limit how many at most
   * @return none when there are no more
   */
  @WithSession
  public Uni<List<FeedbackResponse>> after(UUID workshopId, @Nullable UUID after, int limit) {
    return repository
        .listAfter(workshopId, after, limit)
        .map(rows -> rows.stream().map(FeedbackMapper::toResponse).toList());
  }

  /**
   * Groups them by what they share, without a model.
   *
   * @param workshopId the workshop
   * @return by label, and by frequent words
   */
  @WithSession
  public Uni<List<WordGroup>> groups(UUID workshopId) {
    return repository.groups(workshopId);
  }
}
