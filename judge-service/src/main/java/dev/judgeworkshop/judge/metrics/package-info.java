/**
 * How far a judge agrees with the humans, on held-out traces. All figures follow from one table of
 * counts (human rating by judge rating), so that the database counts and a bootstrap draws from the
 * counts; what cannot be computed says why.
 */
@NullMarked
package dev.judgeworkshop.judge.metrics;

import org.jspecify.annotations.NullMarked;
