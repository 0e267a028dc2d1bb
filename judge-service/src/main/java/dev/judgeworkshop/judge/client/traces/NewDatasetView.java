package dev.judgeworkshop.judge.client.traces;

import java.util.UUID;

/**
 * A dataset that traces-service is asked to make.
 *
 * @param workshopId the workshop
 * @param name what facilitators see
 * @param selection which traces
 */
record NewDatasetView(UUID workshopId, String name, Selection selection) {

  static NewDatasetView found(UUID workshopId, String name, TraceCriteria criteria) {
    return new NewDatasetView(workshopId, name, new Selection("FILTER", criteria));
  }

  /**
   * Which traces.
   *
   * @param kind by what they are chosen
   * @param criteria what they are found by
   */
  record Selection(String kind, TraceCriteria criteria) {}
}
