/**
 * Judge evaluations: what a judge said about each trace of a run, and why, beside what the humans
 * said.
 */
@NullMarked
package dev.judgeworkshop.judge.evaluation;

import org.jspecify.annotations.NullMarked;
