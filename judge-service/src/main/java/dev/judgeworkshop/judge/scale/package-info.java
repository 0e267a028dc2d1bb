/** The whole numbers that a rubric question is answered with. */
@NullMarked
package dev.judgeworkshop.judge.scale;

import org.jspecify.annotations.NullMarked;
