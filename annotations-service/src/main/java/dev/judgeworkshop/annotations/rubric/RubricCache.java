package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.deadline.SharedResult;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rubrics: every save and every report needs one, and a version never changes. What is asked
 * of the database each time is only which version is the current one.
 */
@ApplicationScoped
class RubricCache {

  private final RubricRepository repository;

  RubricCache(RubricRepository repository) {
    this.repository = repository;
  }

  /**
   * The rubric in this state.
   *
   * @return it, or a later one that has replaced it meanwhile
   */
  @SharedResult
  @CacheResult(cacheName = "rubrics")
  Uni<RubricResponse> get(@CacheKey UUID workshopId, @CacheKey RubricHead head) {
    return read(workshopId).onItem().ifNull().failWith(RubricProblems::notFound);
  }

  @WithSession
  Uni<@Nullable RubricResponse> read(UUID workshopId) {
    return repository.findCurrent(workshopId);
  }
}
