/** Traces: what the AI application did, brought in by imports and handed out in datasets. */
@NullMarked
package dev.judgeworkshop.traces;

import org.jspecify.annotations.NullMarked;
