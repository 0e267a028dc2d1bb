/**
 * What is dropped with a workshop, or with some of its traces: the one place that knows the tables
 * of all features, in the order of their foreign keys.
 */
@NullMarked
package dev.judgeworkshop.annotations.removal;

import org.jspecify.annotations.NullMarked;
