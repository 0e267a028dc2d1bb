/** Every request has a deadline; what is left of it is passed on to peers. */
@NullMarked
package dev.judgeworkshop.kit.deadline;

import org.jspecify.annotations.NullMarked;
