/**
 * How far the raters agree, per rubric question: pure functions over counts, and the report that
 * puts them together.
 */
@NullMarked
package dev.judgeworkshop.annotations.agreement;

import org.jspecify.annotations.NullMarked;
