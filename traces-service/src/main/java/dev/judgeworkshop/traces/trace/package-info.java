/** Traces: a narrow row for lists, a payload for details, written in batches. */
@NullMarked
package dev.judgeworkshop.traces.trace;

import org.jspecify.annotations.NullMarked;
