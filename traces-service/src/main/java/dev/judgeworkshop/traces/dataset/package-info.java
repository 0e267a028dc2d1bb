/** Datasets: named sets of traces as junction rows, in chronological or a personal order. */
@NullMarked
package dev.judgeworkshop.traces.dataset;

import org.jspecify.annotations.NullMarked;
