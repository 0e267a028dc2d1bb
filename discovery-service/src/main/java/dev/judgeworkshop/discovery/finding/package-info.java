/**
 * What somebody noticed about a trace, put in words and sorted into a category, for the rubric to
 * grow from.
 */
@NullMarked
package dev.judgeworkshop.discovery.finding;

import org.jspecify.annotations.NullMarked;
