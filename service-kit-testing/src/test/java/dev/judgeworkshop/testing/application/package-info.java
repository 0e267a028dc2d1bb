/** A tiny service, to see the test resource and the counters at work in a real application. */
@NullMarked
package dev.judgeworkshop.testing.application;

import org.jspecify.annotations.NullMarked;
