/**
 * Who takes part in which workshop, and where each workshop stands; a workshop moves on only when
 * the services that own the preconditions say so.
 */
@NullMarked
package dev.judgeworkshop.workshops;

import org.jspecify.annotations.NullMarked;
