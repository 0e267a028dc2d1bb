/** What traces are looked for by, in lists and when a dataset is made of what was found. */
@NullMarked
package dev.judgeworkshop.traces.search;

import org.jspecify.annotations.NullMarked;
