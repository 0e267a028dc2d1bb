package dev.judgeworkshop.discovery.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions to list.
 *
 * @param <F> the filter itself
 */
public interface ContributionFilter<F extends ContributionFilter<F>> {

  /**
   * The workshop.
   *
   * @return its id
   */
  UUID workshopId();

  /**
   * Whose.
   *
   * @return null for everybody's
   */
  @Nullable UUID userId();

  /**
   * The same list of one person.
   *
   * @param author whose; null for everybody's
   * @return another filter
   */
  F by(@Nullable UUID author);

  /**
   * Whether the counters know the total: they do for a workshop and for a person.
   *
   * @return false when the rows are to be counted
   */
  boolean isCounted();

  /**
   * Names the list for its cursors.
   *
   * @return another text for each list
   */
  String scope();
}
