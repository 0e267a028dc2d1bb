/**
 * Workshops and their members: one aggregate. Whatever changes either locks the workshop's row
 * first, so counters, the last facilitator and versions are exact under any concurrency.
 */
@NullMarked
package dev.judgeworkshop.workshops.workshop;

import org.jspecify.annotations.NullMarked;
