/** Speaks the public HTTP contract, for the sample loader and the end-to-end tests. */
@NullMarked
package dev.judgeworkshop.local.client;

import org.jspecify.annotations.NullMarked;
