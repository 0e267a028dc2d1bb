/**
 * Analyses: background runs over all feedback and findings of a workshop that distil criteria or
 * themes, each with the traces that are its evidence. Every run is kept and can be compared with
 * another.
 */
@NullMarked
package dev.judgeworkshop.discovery.analysis;

import org.jspecify.annotations.NullMarked;
