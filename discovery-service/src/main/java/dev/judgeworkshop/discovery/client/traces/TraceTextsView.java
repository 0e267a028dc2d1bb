package dev.judgeworkshop.discovery.client.traces;

import java.util.List;

/**
 * Some texts of a workshop.
 *
 * @param items those that are known
 */
record TraceTextsView(List<TraceTextView> items) {

  TraceTextsView {
    items = List.copyOf(items);
  }
}
