/**
 * The scoring form of a workshop: each change makes a new version, and a question keeps its id
 * through all of them.
 */
@NullMarked
package dev.judgeworkshop.annotations.rubric;

import org.jspecify.annotations.NullMarked;
