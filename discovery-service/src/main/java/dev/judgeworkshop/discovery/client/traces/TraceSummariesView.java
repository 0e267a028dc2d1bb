package dev.judgeworkshop.discovery.client.traces;

import java.util.List;

/**
 * Some traces of a workshop.
 *
 * @param items those that are known
 */
record TraceSummariesView(List<TraceSummaryView> items) {

  TraceSummariesView {
    items = List.copyOf(items);
  }
}
