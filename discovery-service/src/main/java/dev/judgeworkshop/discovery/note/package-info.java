/**
 * Notes: what people jot down for themselves, on a trace or in general, in any phase. The
 * facilitator may read them; a workshop may switch them off.
 */
@NullMarked
package dev.judgeworkshop.discovery.note;

import org.jspecify.annotations.NullMarked;
