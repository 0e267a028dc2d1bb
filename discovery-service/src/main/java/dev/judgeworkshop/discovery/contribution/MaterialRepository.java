package dev.judgeworkshop.discovery.contribution;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contributions that other features read, in the session that is open.
 *
 * @param <E> the entity, with {@code id} and {@code workshopId}
 */
public interface MaterialRepository<E> extends PanacheRepositoryBase<E, UUID> {

  /**
   * One of a workshop.
   *
   * @param workshopId the workshop
   * @param id which
   * @return null when it is not there
   */
  default Uni<@Nullable E> findIn(UUID workshopId, UUID id) {
    return find("workshopId = ?1 and id = ?2", workshopId, id).firstResult();
  }

  /**
   * Everybody's, oldest first (by id), in full.
   *
   * @param workshopId the workshop
   * @param after the id to go on after; null for the first
   * @param limit how many at most
   * @return none when there are no more
   */
  default Uni<List<E>> listAfter(UUID workshopId, @Nullable UUID after, int limit) {
    return (after == null
            ? find("workshopId = ?1 order by id", workshopId)
            : find("workshopId = ?1 and id > ?2 order by id", workshopId, after))
        .page(0, limit)
        .list();
  }
}
