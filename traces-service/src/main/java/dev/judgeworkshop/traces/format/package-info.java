/** From one line of a file to a trace: JSON, and which of its texts are shown. */
@NullMarked
package dev.judgeworkshop.traces.format;

import org.jspecify.annotations.NullMarked;
