/**
 * Lists: {@code ?skip=0&limit=50}, or {@code ?after=} a cursor, and the envelope they come back in.
 */
@NullMarked
package dev.judgeworkshop.kit.list;

import org.jspecify.annotations.NullMarked;
