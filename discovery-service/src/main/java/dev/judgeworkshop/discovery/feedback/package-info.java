/** The GOOD or BAD label with its reason: one per person and trace, saved as often as they like. */
@NullMarked
package dev.judgeworkshop.discovery.feedback;

import org.jspecify.annotations.NullMarked;
