/** A feature as it should be: no architecture rule may object to it. */
@NullMarked
package dev.judgeworkshop.testing.planted.clean;

import org.jspecify.annotations.NullMarked;
