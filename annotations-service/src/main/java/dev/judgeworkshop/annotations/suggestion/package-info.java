/**
 * Rubric questions that a model suggests: asked for in the background, decided on one by one.
 * Nothing enters the rubric without a facilitator.
 */
@NullMarked
package dev.judgeworkshop.annotations.suggestion;

import org.jspecify.annotations.NullMarked;
