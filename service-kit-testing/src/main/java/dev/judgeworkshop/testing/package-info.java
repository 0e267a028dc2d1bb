/**
 * What a service's tests stand on: real parts (PostgreSQL, HTTP, signed tokens) that are started
 * once per JVM, stubs for peers only, and assertions about statements, plans and architecture.
 */
@NullMarked
package dev.judgeworkshop.testing;

import org.jspecify.annotations.NullMarked;
