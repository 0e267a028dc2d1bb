package dev.judgeworkshop.annotations.client.traces;

import java.util.List;

/**
 * Some traces of a workshop.
 *
 * @param items those that it has
 */
record TraceSummaryPageView(List<TraceSummaryView> items) {}
