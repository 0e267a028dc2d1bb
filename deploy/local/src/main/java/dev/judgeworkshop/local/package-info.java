/**
 * The whole system on one machine with one command. This package only reads the command line; see
 * {@code stack} for what is started, {@code process} for how it is kept alive.
 */
@NullMarked
package dev.judgeworkshop.local;

import org.jspecify.annotations.NullMarked;
