package dev.judgeworkshop.discovery.disagreement;

import java.util.List;

/**
 * Rows for a page.
 *
 * @param rows one more than the page's limit when there is a next page
 * @param total how many there are in all
 */
record LabelsRows(List<TraceLabels> rows, long total) {

  LabelsRows {
    rows = List.copyOf(rows);
  }
}
