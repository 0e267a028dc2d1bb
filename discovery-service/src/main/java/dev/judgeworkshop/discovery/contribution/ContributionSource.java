package dev.judgeworkshop.discovery.contribution;

import dev.judgeworkshop.discovery.progress.ListHead;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of contributions is read from, in the session that is open.
 *
 * @param <F> which to list
 * @param <R> one of them
 */
public interface ContributionSource<F, R> {

  /**
   * How many there are, by an index; and, read at the same time, how often their topic has changed.
   *
   * @param filter which
   * @return both
   */
  Uni<ListHead> head(F filter);

  /**
   * Some rows, newest first. One row more than the limit says whether there is a next page.
   *
   * @param filter which
   * @param after the id to go on after; null for the first
   * @param skip how many to leave out
   * @param rows how many at most
   * @return the rows
   */
  Uni<List<R>> page(F filter, @Nullable UUID after, int skip, int rows);
}
