/**
 * Keeps child processes alive: start, wait until they are really ours and ready, notice their end,
 * start again with backoff, stop in time. Knows nothing of what the processes do.
 */
@NullMarked
package dev.judgeworkshop.local.process;

import org.jspecify.annotations.NullMarked;
