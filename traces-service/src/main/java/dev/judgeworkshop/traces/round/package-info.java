/** Rounds: which dataset a phase's round is about; workshops-service opens them. */
@NullMarked
package dev.judgeworkshop.traces.round;

import org.jspecify.annotations.NullMarked;
