/** What the other services ask of this one for a workshop as a whole: counts, and to forget. */
@NullMarked
package dev.judgeworkshop.judge.upkeep;

import org.jspecify.annotations.NullMarked;
