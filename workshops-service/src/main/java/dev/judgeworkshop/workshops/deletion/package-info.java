/** Deleting a workshop: gone at once here, then at every other service, whatever it takes. */
@NullMarked
package dev.judgeworkshop.workshops.deletion;

import org.jspecify.annotations.NullMarked;
