/** The discovery phase: people look at traces and say what is good, what is bad, and why. */
@NullMarked
package dev.judgeworkshop.discovery;

import org.jspecify.annotations.NullMarked;
