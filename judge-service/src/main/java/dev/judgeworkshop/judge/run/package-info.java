/**
 * Evaluation runs: one judge prompt over one dataset, as durable background work that clients poll.
 * The run's row is the only truth about its progress; each step commits its results and the run's
 * counters together, under the row's lock.
 */
@NullMarked
package dev.judgeworkshop.judge.run;

import org.jspecify.annotations.NullMarked;
