/** Deleting traces and whole workshops, here and in the services whose rows hang on traces. */
@NullMarked
package dev.judgeworkshop.traces.deletion;

import org.jspecify.annotations.NullMarked;
