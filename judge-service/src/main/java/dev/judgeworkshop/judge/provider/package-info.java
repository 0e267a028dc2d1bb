/**
 * Model providers of a workshop. Their keys are encrypted at rest and leave this package only
 * towards the provider itself.
 */
@NullMarked
package dev.judgeworkshop.judge.provider;

import org.jspecify.annotations.NullMarked;
