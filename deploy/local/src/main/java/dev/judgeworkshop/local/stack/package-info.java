/**
 * What belongs to the stack and in which order it starts and stops: database, five services,
 * gateway; its folder, ports, secrets and state file.
 */
@NullMarked
package dev.judgeworkshop.local.stack;

import org.jspecify.annotations.NullMarked;
