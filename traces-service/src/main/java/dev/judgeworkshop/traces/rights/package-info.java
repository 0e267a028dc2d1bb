/** Who sees which traces: facilitators all, everybody else the dataset of the open round. */
@NullMarked
package dev.judgeworkshop.traces.rights;

import org.jspecify.annotations.NullMarked;
