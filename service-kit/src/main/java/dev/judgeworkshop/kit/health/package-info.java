/** Health that says which process answered. */
@NullMarked
package dev.judgeworkshop.kit.health;

import org.jspecify.annotations.NullMarked;
