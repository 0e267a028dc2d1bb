/** Two features that need each other. */
@NullMarked
package dev.judgeworkshop.testing.planted.cyclic;

import org.jspecify.annotations.NullMarked;
