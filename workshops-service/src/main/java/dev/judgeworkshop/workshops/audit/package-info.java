/** Who did what when in a workshop: append-only, listed for facilitators. */
@NullMarked
package dev.judgeworkshop.workshops.audit;

import org.jspecify.annotations.NullMarked;
