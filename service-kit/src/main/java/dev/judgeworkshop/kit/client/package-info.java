/** How one service calls another: headers to pass on, and what a peer's failure means. */
@NullMarked
package dev.judgeworkshop.kit.client;

import org.jspecify.annotations.NullMarked;
