/**
 * What judge-service asks annotations-service, in its own name: the rubric and the ground truth.
 */
@NullMarked
package dev.judgeworkshop.judge.client.annotations;

import org.jspecify.annotations.NullMarked;
