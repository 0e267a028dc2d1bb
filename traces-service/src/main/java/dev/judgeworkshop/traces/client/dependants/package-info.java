/** The services whose rows hang on traces: they are told what was deleted. */
@NullMarked
package dev.judgeworkshop.traces.client.dependants;

import org.jspecify.annotations.NullMarked;
