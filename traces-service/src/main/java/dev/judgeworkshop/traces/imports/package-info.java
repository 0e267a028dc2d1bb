/** Imports: a streamed upload kept in chunks, read line by line by durable background work. */
@NullMarked
package dev.judgeworkshop.traces.imports;

import org.jspecify.annotations.NullMarked;
