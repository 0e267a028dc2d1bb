/**
 * Which text of a trace is shown, where a workshop's settings say it; what pages, judges and
 * exports see.
 */
@NullMarked
package dev.judgeworkshop.traces.extraction;

import org.jspecify.annotations.NullMarked;
