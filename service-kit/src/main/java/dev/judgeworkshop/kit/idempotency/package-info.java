/** Requests that create may be repeated after a lost response, and create once. */
@NullMarked
package dev.judgeworkshop.kit.idempotency;

import org.jspecify.annotations.NullMarked;
