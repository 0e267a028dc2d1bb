/**
 * The work of a run: load what is needed, judge batch by batch, end. Every step commits, and a step
 * that was committed is never done again, so that a run survives any number of crashes.
 */
@NullMarked
package dev.judgeworkshop.judge.judging;

import org.jspecify.annotations.NullMarked;
