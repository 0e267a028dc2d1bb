/**
 * Judges of a rubric question, as immutable, numbered versions: whoever looks at a figure can read
 * exactly which instructions it was made with.
 */
@NullMarked
package dev.judgeworkshop.judge.prompt;

import org.jspecify.annotations.NullMarked;
