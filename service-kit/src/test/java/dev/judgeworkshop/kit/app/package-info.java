/** A small application that uses every piece of the kit, so that each is tested over real HTTP. */
@NullMarked
package dev.judgeworkshop.kit.app;

import org.jspecify.annotations.NullMarked;
